using System.Globalization;
using System.Text;
using HerDocs.Documents;

namespace HerDocs.Writers.Html;

/// <summary>
/// A page without end has no foot: footnotes stand at its end, each with a link back to its call (DPUB-ARIA 1.1 §5.1). Calls and
/// markers are written out, as browsers do not generate them.
/// </summary>
internal sealed class FootnoteMarkup(StringBuilder html, IReadOnlyDictionary<string, Element> elementsById)
{
    /// <summary>The line above the notes, and calls that leave the lines their height.</summary>
    public const string Rules = """
        [role="doc-noteref"] { font-size: 65%; line-height: 0; vertical-align: super }
        [role="doc-endnotes"] { margin-top: 2em; padding-top: 0.4em; border-top: 1px solid }

        """;

    private readonly List<Element> notes = [];

    /// <summary>Writes the call and keeps the note for the end.</summary>
    public void WriteCall(Element note)
    {
        notes.Add(note);
        html.Append("<a role=\"doc-noteref\"");
        Markup.Attribute(html, "id", IdOf("call", notes.Count));
        Markup.Attribute(html, "href", $"#{IdOf("note", notes.Count)}");
        html.Append('>');
        Markup.Text(html, note.FootnoteCall!.GeneratedText);
        html.Append("</a>");
    }

    public void WriteNotes(Action<Element> write)
    {
        if (notes.Count == 0)
            return;
        html.Append("<section role=\"doc-endnotes\">\n");
        for (var number = 1; number <= notes.Count; number++)
        {
            var note = notes[number - 1];
            html.Append("<div");
            Markup.Attribute(html, "id", IdOf("note", number));
            html.Append("><a role=\"doc-backlink\"");
            Markup.Attribute(html, "href", $"#{IdOf("call", number)}");
            html.Append('>');
            var marker = note.Elements.FirstOrDefault(child => child.Pseudo == PseudoElement.FootnoteMarker)?.GeneratedText.Trim();
            Markup.Text(html, marker is { Length: > 0 } ? marker : note.FootnoteCall!.GeneratedText);
            html.Append("</a> ");
            write(note);
            html.Append("</div>\n");
        }
        html.Append("</section>\n");
    }

    /// <summary>An id that nothing else on the page has.</summary>
    private string IdOf(string kind, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"foot{kind}-{number}");
        while (elementsById.ContainsKey(id))
            id += "-";
        return id;
    }
}
