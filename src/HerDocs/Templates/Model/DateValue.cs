using HerDocs.Profiles;
using Scriban.Runtime;

namespace HerDocs.Templates.Model;

/// <summary>A date as templates see it: written bare it takes the language's full form, and <c>date</c> gives the others.</summary>
internal sealed class DateValue : ScriptObject
{
    public static readonly RecordShape Shape =
        new(new Dictionary<string, ValueShape?> { ["year"] = null, ["month"] = null, ["day"] = null });

    public DateValue(PartialDate date)
        : base(3, autoImportStaticsFromThisType: false)
    {
        Date = date;
        SetValue("year", date.Year, readOnly: true);
        SetValue("month", date.Month, readOnly: true);
        SetValue("day", date.Day, readOnly: true);
        IsReadOnly = true;
    }

    public PartialDate Date { get; }
}
