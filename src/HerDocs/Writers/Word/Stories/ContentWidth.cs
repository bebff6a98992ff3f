using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>About how wide the content of a box is: as narrow as its longest word, and in lines as long as they like.</summary>
internal readonly record struct ContentWidth(Length Least, Length Most)
{
    public static ContentWidth Of(Element element, RunFormats runs)
    {
        Length least = default, most = default, line = default;
        Measure(element, runs, ref least, ref most, ref line);
        return new ContentWidth(least, Length.Max(most, line));
    }

    private static void Measure(Element element, RunFormats runs, ref Length least, ref Length most, ref Length line)
    {
        foreach (var child in element.Children)
        {
            if (child is TextNode text)
            {
                line += TextWidth.Of(text.Text, element.Style, runs);
                foreach (var word in text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    least = Length.Max(least, TextWidth.Of(word, element.Style, runs));
            }
            else if (child is Element inner)
            {
                var endsLine = inner.Name == "br" || DisplayKinds.IsBlockLevel(inner.Style);
                if (endsLine)
                    EndLine(ref most, ref line);
                if (inner.Name == "img" || inner.Style is { Display: Display.InlineBlock, Width.Kind: SizingKind.Fixed })
                    line += inner.Style.Width.Value.Fixed;
                Measure(inner, runs, ref least, ref most, ref line);
                if (endsLine)
                    EndLine(ref most, ref line);
            }
        }
    }

    private static void EndLine(ref Length most, ref Length line)
    {
        most = Length.Max(most, line);
        line = Length.Zero;
    }
}
