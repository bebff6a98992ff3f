namespace HerDocs.Profiles;

/// <summary>A picture: a PNG, JPEG, WebP, GIF or SVG file, its path relative to the profile, and what it says to those who cannot see it.</summary>
public sealed record FilmImage(Sourced<string> File, Sourced<string> Alt, Sourced<string>? Credit, Sourced<ImageRole>? Role)
{
    public bool IsPoster => Role?.Value == ImageRole.Poster;
}
