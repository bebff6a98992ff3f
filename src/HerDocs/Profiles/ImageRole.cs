namespace HerDocs.Profiles;

/// <summary>What a picture is: the film's poster, or a photograph from it.</summary>
public enum ImageRole
{
    Still,
    Poster,
}
