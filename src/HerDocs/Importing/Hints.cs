using HerDocs.Profiles.Schema;

namespace HerDocs.Importing;

/// <summary>How to write in a document what import can read.</summary>
internal static class Hints
{
    public static string? For(SchemaType type) => type switch
    {
        DateType or DayType => "write it in the document as `2027-01-15`, or change it in the profile",
        TimeType => "write one time, such as `19:30`",
        IntegerType => "write one whole number",
        DecimalType => "write one number, such as `7.9`",
        IChoiceType choice => $"write one of {string.Join(", ", choice.Names.Select(name => $"`{name}`"))}",
        _ => null,
    };
}
