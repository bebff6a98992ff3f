using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Writers.Word;

/// <summary>The marker of a list item: numbers of a list count on by themselves, bullets are their text.</summary>
/// <param name="List">The element whose items are counted together.</param>
/// <param name="Text">As it reads.</param>
/// <param name="Number">Null for a bullet.</param>
internal sealed record ListMarker(Element? List, string Kind, string Text, int? Number, RunFormat Format, Length Hang)
{
    public static ListMarker Of(BlockBox item, InlineContent content, FontLibrary fonts)
    {
        var text = string.Concat(content.Items.OfType<InlineText>().Select(run => run.Text)).Trim();
        var kind = item.Style.ListStyleType;
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        int? number = kind == "decimal" && int.TryParse(digits, out var value) ? value : null;
        var hang = item.Element?.Parent?.Style.PaddingLeft.Resolve(Length.Zero) ?? Length.Zero;
        var style = content.Items.OfType<InlineText>().Select(run => run.Style).FirstOrDefault() ?? content.Style;
        return new ListMarker(
            item.Element?.Parent, kind, text, number, RunFormat.Of(style, fonts), hang > Length.Zero ? hang : item.Style.FontSize * 1.5);
    }
}
