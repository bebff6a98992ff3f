using System.Text;
using HerDocs.Layout.Inlines.Breaking;

namespace HerDocs.Tests.Layout.Breaking;

/// <summary>Shows a text with a sign wherever a line may break.</summary>
internal static class BreakMarks
{
    public static string Show(string text, ReadOnlySpan<BreakOpportunity> breaks)
    {
        var shown = new StringBuilder();
        var index = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            shown.Append(Sign(breaks[index]));
            VisibleText.Append(shown, rune);
            index += rune.Utf16SequenceLength;
        }
        return shown.ToString();
    }

    private static string Sign(BreakOpportunity opportunity) => opportunity switch
    {
        BreakOpportunity.Emergency => "¦",
        BreakOpportunity.Hyphen => "·",
        BreakOpportunity.Allowed => "|",
        BreakOpportunity.Mandatory => "‖",
        _ => "",
    };
}
