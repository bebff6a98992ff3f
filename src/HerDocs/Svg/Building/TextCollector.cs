using HerDocs.Geometry;
using HerDocs.Html;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Styles;

namespace HerDocs.Svg.Building;

/// <summary>Collects the characters of a text with their styles and the places that its elements give them (SVG 2 §11.5).</summary>
internal sealed class TextCollector(DrawingBuilder builder, Area viewport)
{
    private readonly List<TextCharacter> characters = [];

    public List<TextCharacter> Collect(HtmlElement text, SvgStyle style)
    {
        Visit(text, style);
        if (characters.Count > 0 && characters[^1] is { Value: " ", Style.IsSpacePreserved: false })
            characters.RemoveAt(characters.Count - 1);
        return characters;
    }

    private void Visit(HtmlElement element, SvgStyle style)
    {
        var first = characters.Count;
        foreach (var child in element.Children)
        {
            if (child is HtmlText run)
                Append(run.Text, element, style);
            else if (child is HtmlElement inner)
                VisitInner(inner, style);
        }
        Place(element, style, "x", viewport.Width, first, (character, x) => character with { X = character.X ?? x });
        Place(element, style, "y", viewport.Height, first, (character, y) => character with { Y = character.Y ?? y });
        Place(element, style, "dx", viewport.Width, first, (character, dx) => character with { Dx = character.Dx + dx });
        Place(element, style, "dy", viewport.Height, first, (character, dy) => character with { Dy = character.Dy + dy });
        foreach (var name in (ReadOnlySpan<string>)["rotate", "textLength"])
        {
            if (element.Attribute(name) is not (null or "0"))
                builder.Report.NotDrawn(element, $"`{name}`");
        }
    }

    private void VisitInner(HtmlElement inner, SvgStyle parent)
    {
        if (inner.Name is "title" or "desc")
            return;
        if (inner.Name is not ("tspan" or "a"))
        {
            builder.Report.NotDrawn(inner, $"<{inner.Name}>");
            return;
        }
        var style = builder.StyleOf(inner, parent, viewport);
        if (style.IsDisplayed)
            Visit(inner, style);
    }

    /// <summary>White space is one space, and none at the beginning, unless it is to be kept.</summary>
    private void Append(string text, HtmlElement element, SvgStyle style)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var value = rune.Value is ' ' or '\t' or '\n' or '\r' ? " " : rune.ToString();
            if (value == " " && !style.IsSpacePreserved && (characters.Count == 0 || characters[^1].Value == " "))
                continue;
            characters.Add(new TextCharacter(value, style, element));
        }
    }

    /// <summary>A list of places, the first for the first character, and so on.</summary>
    private void Place(
        HtmlElement element, SvgStyle style, string name, double whole, int first, Func<TextCharacter, double, TextCharacter> place)
    {
        if (element.Attribute(name) is not { } text)
            return;
        var parts = text.Split([',', ' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length && first + i < characters.Count; i++)
        {
            if (SvgLength.Parse(parts[i], style.FontSize, whole) is { } length)
                characters[first + i] = place(characters[first + i], length);
            else
                builder.Report.WrongValue(element, name, text);
        }
    }
}

/// <summary>A character of a text, the places it is given, and how far it is moved from where it would stand.</summary>
internal sealed record TextCharacter(string Value, SvgStyle Style, HtmlElement Element)
{
    public double? X { get; init; }

    public double? Y { get; init; }

    public double Dx { get; init; }

    public double Dy { get; init; }
}
