using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>
/// Text that is not bold in a bold paragraph (nor italic, nor in capitals) can say so only by itself: no character style takes back what
/// another style turns on (ECMA-376 Part 1 §17.7.3). Where paragraphs of one style mostly have such text, their style is left plain, and
/// the rest of their text is made bold instead.
/// </summary>
internal static class Refusals
{
    public static void Settle(IEnumerable<StoryParagraph> paragraphs)
    {
        foreach (var group in paragraphs.GroupBy(paragraph => (paragraph.Name, paragraph.Format, paragraph.Text)))
        {
            var members = group.ToList();
            var plain = Plain(group.Key.Text, members);
            if (plain == group.Key.Text)
                continue;
            foreach (var paragraph in members)
                paragraph.Text = plain;
        }
    }

    /// <summary>A format without what half of the paragraphs refuse somewhere.</summary>
    private static RunFormat Plain(RunFormat text, List<StoryParagraph> paragraphs)
    {
        var refusals = paragraphs.SelectMany(paragraph => paragraph.Inlines.Select(inline => inline.Format.Minus(text).Refusals()).Where(refusal => refusal != RunFormat.Empty)).ToList();
        return text with
        {
            Bold = Without(text.Bold, refusal => refusal.Bold),
            BoldComplex = Without(text.BoldComplex, refusal => refusal.BoldComplex),
            Italic = Without(text.Italic, refusal => refusal.Italic),
            ItalicComplex = Without(text.ItalicComplex, refusal => refusal.ItalicComplex),
            Caps = Without(text.Caps, refusal => refusal.Caps),
            SmallCaps = Without(text.SmallCaps, refusal => refusal.SmallCaps),
            Strike = Without(text.Strike, refusal => refusal.Strike),
        };

        bool? Without(bool? value, Func<RunFormat, bool?> of) => refusals.Count(refusal => of(refusal) == false) * 2 >= paragraphs.Count && refusals.Exists(refusal => of(refusal) == false) ? false : value;
    }
}
