using System.Globalization;
using HerDocs.DataFields;
using HerDocs.Profiles;
using HerDocs.Templates.Model;
using HerDocs.Templates.Prose;
using Scriban.Runtime;

namespace HerDocs.Templates;

/// <summary>The values of a profile as they stand in its file, for documents that are to be read back.</summary>
public static class ProfileValues
{
    /// <summary>Every value that a template can show.</summary>
    /// <param name="spoilers">Whether passages that give the plot away are among them.</param>
    public static DocumentValues Of(FilmProfile profile, bool spoilers)
    {
        var areWhole = true;
        string Shown(string text)
        {
            var shown = spoilers ? text : Spoilers.LeftOut(text);
            areWhole &= shown.Length == text.Length;
            return shown;
        }

        var values = (FieldRecord)Of(ProfileModel.Profile.Build(profile, new ModelPlace(null)), Shown)!;
        return new DocumentValues(profile.Language is { } language ? values.With("language", new FieldText(language.Value)) : values, areWhole);
    }

    private static FieldValue? Of(object? value, Func<string, string> shown) => value switch
    {
        null => null,
        string text => new FieldText(shown(text)),
        DateValue date => new FieldText(date.Date.ToString()),
        TimeValue time => new FieldText(time.Time.ToString("HH':'mm", CultureInfo.InvariantCulture)),
        ScriptArray list => list.Count == 0 ? null : new FieldList([.. list.Select(item => Of(item, shown)).OfType<FieldValue>()]),
        ScriptObject record => RecordOf(record, shown),
        IFormattable number => new FieldText(number.ToString(null, CultureInfo.InvariantCulture)),
        _ => null,
    };

    private static FieldRecord RecordOf(ScriptObject record, Func<string, string> shown)
    {
        var entries = new List<KeyValuePair<string, FieldValue>>();
        foreach (var name in record.GetMembers())
        {
            if (name != ModelPlace.MemberName && Of(record.Find(name), shown) is { } value and not FieldText { Text: "" })
                entries.Add(new(name, value));
        }
        return new FieldRecord(entries);
    }
}
