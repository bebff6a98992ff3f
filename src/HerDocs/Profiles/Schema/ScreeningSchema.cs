using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Schema;

/// <summary>The keys under <c>screening</c>.</summary>
internal static class ScreeningSchema
{
    public static readonly SchemaKey<Sourced<string>> Club =
        new("club", TextType.Line, "Who shows the film.") { Example = "Your Film Club" };

    public static readonly SchemaKey<Sourced<string>> Venue =
        new("venue", TextType.Line, "Where it is shown.") { Example = "Your Venue" };

    public static readonly SchemaKey<Sourced<DateOnly>> Date =
        new("date", DayType.Any, "The day it is shown.") { Example = "2027-01-15" };

    public static readonly SchemaKey<Sourced<TimeOnly>> Time =
        new("time", TimeType.Any, "When the film begins.") { Example = "19:30" };

    public static readonly SchemaKey<Sourced<TimeOnly>> Doors =
        new("doors", TimeType.Any, "When the doors open.") { Example = "19:00" };

    public static readonly SchemaKey<IReadOnlyList<NextFilm>> Next =
        new("next", new ListType<NextFilm>(NextFilmSchema.Type), "The films after this one.");

    public static readonly ObjectType<Screening> Type = new(
        "a group of keys such as `club`, `venue` and `date`",
        [Club, Venue, Date, Time, Doors, Next],
        fields => new Screening
        {
            Club = fields.Get(Club),
            Venue = fields.Get(Venue),
            Date = fields.Get(Date),
            Time = fields.Get(Time),
            Doors = fields.Get(Doors),
            Next = fields.List(Next),
        })
    {
        Rule = CheckDoors,
        Misnomers = new Dictionary<string, string>
        {
            ["place"] = "write `venue`",
            ["location"] = "write `venue`",
            ["society"] = "write `club`",
            ["start"] = "write `time`",
            ["begins"] = "write `time`",
            ["starts"] = "write `time`",
            ["next_films"] = "write `next`",
            ["coming"] = "write `next`",
        },
    };

    private static void CheckDoors(Fields fields, ReadContext context)
    {
        // Half a day or more between them means that the film begins after midnight.
        if (fields.Get(Doors) is { } doors && fields.Get(Time) is { } time
            && doors.Value > time.Value && doors.Value.ToTimeSpan() - time.Value.ToTimeSpan() < TimeSpan.FromHours(12))
        {
            context.Report(DiagnosticCode.DoorsAfterStart, doors.Span,
                $"the doors open at {doors.Value:HH':'mm}, after the film begins at {time.Value:HH':'mm}",
                "`doors` is when people can come in, `time` when the film begins");
        }
    }
}
