using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Schema;

/// <summary>The keys of a picture.</summary>
internal static class ImageSchema
{
    public static readonly SchemaKey<Sourced<string>> File =
        new("file", ImageFileType.Relative, "The path of a PNG, JPEG, WebP, GIF or SVG file, from the folder of the profile.")
        {
            IsRequired = true,
            Example = "images/poster.jpg",
        };

    public static readonly SchemaKey<Sourced<string>> Alt =
        new("alt", TextType.Line, "What the picture shows, for those who cannot see it.")
        {
            IsRequired = true,
            MissingCode = DiagnosticCode.ImageWithoutAlt,
            Reason = "those who cannot see the picture need to be told what it shows",
            Example = "A man in a red shirt, half smiling, on a plain ground",
        };

    public static readonly SchemaKey<Sourced<string>> Credit =
        new("credit", TextType.Line, "Who made the picture and lets us use it.") { Example = "Photograph by the club" };

    public static readonly SchemaKey<Sourced<ImageRole>> Role =
        new("role",
            new ChoiceType<ImageRole>(
                new Choice<ImageRole>("poster", ImageRole.Poster, "cover"),
                new("still", ImageRole.Still, "photo", "picture")),
            "The film's poster, or a still from it.")
        {
            Example = "still",
        };

    public static readonly ObjectType<FilmImage> Type = new(
        "a group of `file` and `alt`",
        [File, Alt, Credit, Role],
        fields => new FilmImage(fields.Required(File), fields.Required(Alt), fields.Get(Credit), fields.Get(Role)))
    {
        Misnomers = new Dictionary<string, string>
        {
            ["alt_text"] = "write `alt`",
            ["description"] = "write `alt`",
            ["caption"] = "what the picture shows stands in `alt`",
            ["src"] = "write `file`",
            ["path"] = "write `file`",
            ["copyright"] = "write `credit`",
        },
    };
}
