using System.Globalization;
using HerDocs.Documents;

namespace HerDocs.Writers.Word.Stories;

/// <summary>The number at which a list begins.</summary>
internal static class ListStart
{
    public static int Of(Element firstItem, Element list) =>
        Number(firstItem.Attribute("value")) ?? Number(list.Attribute("start")) ?? 1;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
