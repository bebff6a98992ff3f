namespace HerDocs.Images;

/// <summary>The formats that every writer can embed.</summary>
public enum PictureFormat
{
    Png,
    Jpeg,
}
