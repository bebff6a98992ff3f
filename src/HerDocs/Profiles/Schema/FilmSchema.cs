using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Schema;

/// <summary>The keys under <c>film</c>.</summary>
internal static class FilmSchema
{
    public static readonly SchemaKey<Sourced<string>> Title =
        new("title", TextType.Line, "The title under which the film is shown.") { IsRequired = true, Example = "Her" };

    public static readonly SchemaKey<Sourced<string>> OriginalTitle =
        new("original_title", TextType.Line,
            "The title in the film's own language, where that is another.")
        { Example = "Les Quatre Cents Coups" };

    public static readonly SchemaKey<Sourced<int>> Year =
        new("year", SharedTypes.Year, "The year the film came out.") { IsRequired = true, Example = "2013" };

    public static readonly SchemaKey<IReadOnlyList<Release>> Release =
        new("release", new ListType<Release>(ReleaseSchema.Type), "When and where the film was first shown: one entry or a list.");

    public static readonly SchemaKey<Sourced<int>> Runtime =
        new("runtime", new IntegerType(1, 100_000, DiagnosticCode.NumberOutOfRange) { Unit = "minutes" },
            "How long the film is, in minutes.")
        {
            Example = "126",
        };

    public static readonly SchemaKey<IReadOnlyList<Sourced<string>>> Countries =
        new("countries", SharedTypes.Words, "The countries that made the film.") { Example = "United States" };

    public static readonly SchemaKey<IReadOnlyList<Sourced<string>>> Languages =
        new("languages", SharedTypes.Words, "The languages spoken in the film, by name.") { Example = "English" };

    public static readonly SchemaKey<IReadOnlyList<Sourced<string>>> Genres =
        new("genres", SharedTypes.Words, "What kind of film it is.") { Example = "Drama" };

    public static readonly SchemaKey<IReadOnlyList<Certificate>> Certificates =
        new("certificates", CertificatesType.Marks, "Classification bodies, each with the mark it gave.") { Example = "15" };

    public static readonly SchemaKey<Sourced<string>> AspectRatio =
        new("aspect_ratio", TextType.Line, "Width to height of the picture.") { Example = "1.85:1" };

    public static readonly SchemaKey<Sourced<string>> Colour =
        new("colour", TextType.Line, "Colour, black and white, or both.") { Example = "Colour" };

    public static readonly SchemaKey<Sourced<string>> Tagline =
        new("tagline", TextType.Line, "A line for the cover.") { Example = "A love story" };

    public static readonly SchemaKey<IReadOnlyList<FilmImage>> Images =
        new("images", new ListType<FilmImage>(ImageSchema.Type), "Pictures: PNG, JPEG, WebP, GIF or SVG files beside the profile.");

    public static readonly ObjectType<Film> Type = new(
        "a group of keys such as `title` and `year`",
        [Title, OriginalTitle, Year, Release, Runtime, Countries, Languages, Genres, Certificates, AspectRatio, Colour, Tagline, Images],
        fields => new Film
        {
            Title = fields.Required(Title),
            OriginalTitle = fields.Get(OriginalTitle),
            Year = fields.Required(Year),
            Releases = fields.List(Release),
            Runtime = fields.Get(Runtime),
            Countries = fields.List(Countries),
            Languages = fields.List(Languages),
            Genres = fields.List(Genres),
            Certificates = fields.List(Certificates),
            AspectRatio = fields.Get(AspectRatio),
            Colour = fields.Get(Colour),
            Tagline = fields.Get(Tagline),
            Images = fields.List(Images),
        })
    {
        Misnomers = new Dictionary<string, string>
        {
            ["name"] = "write `title`",
            ["duration"] = "write `runtime`, in minutes: `runtime: 126`",
            ["running_time"] = "write `runtime`, in minutes: `runtime: 126`",
            ["length"] = "write `runtime`, in minutes: `runtime: 126`",
            ["released"] = "write `release` and below it, indented by two spaces, `date` and `place`",
            ["release_date"] = "write `release` and below it, indented by two spaces, `date: 2013-12-18`",
            ["premiere"] = "write `release` and below it, indented by two spaces, `date` and `place`",
            ["country"] = "write `countries`; it takes one or several",
            ["genre"] = "write `genres`; it takes one or several",
            ["certificate"] = "write `certificates` and below it, indented by two spaces, `BBFC: 15`",
            ["rated"] = "write `certificates` and below it, indented by two spaces, `BBFC: 15`",
            ["rating"] = "an age rating stands in `certificates`; a score stands in `ratings`, at the top of the profile",
            ["poster"] = "write `images`, a list, and in it `file`, `alt` and `role: poster`",
            ["image"] = "write `images`, a list, and in it `file` and `alt`",
        },
    };
}
