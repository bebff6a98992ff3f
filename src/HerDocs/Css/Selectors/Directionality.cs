using System.Text;
using HerDocs.Html;

namespace HerDocs.Css.Selectors;

/// <summary>The directionality of an element (HTML, "The dir attribute").</summary>
internal static class Directionality
{
    public static bool IsRightToLeft(HtmlElement element)
    {
        for (var current = element; current is not null; current = current.Parent)
        {
            switch (current.Attribute("dir")?.ToLowerInvariant())
            {
                case "rtl":
                    return true;
                case "ltr":
                    return false;
                case "auto":
                case null when current.Name == "bdi":
                    return FirstStrong(current) ?? false;
            }
        }
        return false;
    }

    /// <summary>Whether the first character with a direction of its own runs from right to left; null when there is none.</summary>
    private static bool? FirstStrong(HtmlElement element)
    {
        foreach (var child in element.Children)
        {
            var found = child switch
            {
                HtmlText text => FirstStrong(text.Text),
                HtmlElement { Name: "bdi" or "script" or "style" } => null,
                HtmlElement inner when !inner.HasAttribute("dir") => FirstStrong(inner),
                _ => null,
            };
            if (found is not null)
                return found;
        }
        return null;
    }

    /// <summary>By block: the right-to-left scripts stand together (UAX #9, DerivedBidiClass.txt), other letters run left to right.</summary>
    private static bool? FirstStrong(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (>= 0x590 and <= 0x8ff) or (>= 0xfb1d and <= 0xfdff) or (>= 0xfe70 and <= 0xfeff)
                or (>= 0x10800 and <= 0x10fff) or (>= 0x1e800 and <= 0x1efff))
            {
                if (Rune.IsLetter(rune))
                    return true;
            }
            else if (Rune.IsLetter(rune))
            {
                return false;
            }
        }
        return null;
    }
}
