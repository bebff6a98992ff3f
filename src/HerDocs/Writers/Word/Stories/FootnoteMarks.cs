using System.Globalization;
using HerDocs.Css.Values;
using HerDocs.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>How Word is to count footnotes, so that it need not be told each mark.</summary>
/// <param name="Format">ECMA-376 Part 1 §17.11.17; null for figures.</param>
internal sealed record FootnoteMarks(string CounterStyle, W.NumberFormatValues? Format)
{
    /// <summary>After which number pages begin anew; null where notes are counted through.</summary>
    public int? PageStart { get; init; }

    public static FootnoteMarks Of(Document document)
    {
        var style = document.Body.SelfAndDescendants()
            .Select(element => element.FootnoteCall?.Style.Content?.OfType<ContentCounter>().FirstOrDefault()?.Style)
            .FirstOrDefault(style => style is not null);
        return style is not null && PageNumberStyles.FormatOf(style) is { } format ? new FootnoteMarks(style, format) : new FootnoteMarks("decimal", null);
    }

    /// <summary>What Word shows for a footnote.</summary>
    public string Text(int number) =>
        Format is null ? number.ToString(CultureInfo.InvariantCulture) : Css.Values.CounterStyle.Format(CounterStyle, number);
}
