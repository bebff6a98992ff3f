namespace HerDocs.Profiles.Schema;

/// <summary>The keys of an entry of <c>next</c> under <c>screening</c>.</summary>
internal static class NextFilmSchema
{
    public static readonly SchemaKey<Sourced<string>> Title =
        new("title", TextType.Line, "The film that is shown later.") { IsRequired = true, Example = "Your next film" };

    public static readonly SchemaKey<Sourced<int>> Year =
        new("year", SharedTypes.Year, "The year it came out.") { Example = "1999" };

    public static readonly SchemaKey<Sourced<DateOnly>> Date =
        new("date", DayType.Any, "The day it is shown.") { Example = "2027-02-19" };

    public static readonly SchemaKey<Sourced<TimeOnly>> Time =
        new("time", TimeType.Any, "When it begins, where that differs.") { Example = "19:30" };

    public static readonly ObjectType<NextFilm> Type = new(
        "a group of keys such as `title` and `date`",
        [Title, Year, Date, Time],
        fields => new NextFilm(fields.Required(Title), fields.Get(Year), fields.Get(Date), fields.Get(Time)))
    {
        Shorthand = Title,
    };
}
