using Scriban.Runtime;

namespace HerDocs.Templates.Model;

/// <summary>A time of day as templates see it: written bare it takes the language's form.</summary>
internal sealed class TimeValue : ScriptObject
{
    public static readonly RecordShape Shape = new(new Dictionary<string, ValueShape?> { ["hour"] = null, ["minute"] = null });

    public TimeValue(TimeOnly time)
        : base(2, autoImportStaticsFromThisType: false)
    {
        Time = time;
        SetValue("hour", time.Hour, readOnly: true);
        SetValue("minute", time.Minute, readOnly: true);
        IsReadOnly = true;
    }

    public TimeOnly Time { get; }
}
