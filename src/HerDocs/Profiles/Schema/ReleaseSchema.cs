namespace HerDocs.Profiles.Schema;

/// <summary>The keys of a release.</summary>
internal static class ReleaseSchema
{
    public static readonly SchemaKey<Sourced<PartialDate>> Date =
        new("date", DateType.Any, "The day, or the month, or the year.") { IsRequired = true, Example = "2013-10-12" };

    public static readonly SchemaKey<Sourced<string>> Place =
        new("place", TextType.Line, "The festival, the town or the country.") { Example = "New York Film Festival" };

    public static readonly ObjectType<Release> Type = new(
        "a group of `date` and `place`", [Date, Place], fields => new Release(fields.Required(Date), fields.Get(Place)));
}
