using CsCheck;

namespace HerDocs.Tests.Layout;

/// <summary>
/// Pages that nobody would write: boxes of every kind in one another, with properties drawn by lot. Each word is there once.
/// </summary>
internal static class GeneratedPages
{
    private static readonly string[] Names = ["div", "p", "section", "ul", "ol", "table", "figure", "blockquote", "h2", "h3", "span", "em", "dl"];

    private static readonly string[] Declarations =
    [
        "width: 50%", "width: 3em", "width: 100%", "min-width: 4em", "max-width: 12em", "height: 2em", "height: 40em", "min-height: 5em",
        "margin: 1em", "margin: 0", "margin-top: 3em", "margin-left: 2em", "margin: 0 auto", "padding: 0.5em", "padding: 10%", "border: 1pt solid",
        "border-top: 3pt double red", "box-sizing: border-box", "background: #eee", "opacity: 0.5", "border-radius: 4pt",
        "float: left", "float: right", "clear: both", "float: top", "float: bottom", "float: footnote", "position: relative; top: 2pt",
        "display: flex", "display: flex; flex-wrap: wrap; gap: 1em", "display: flex; flex-direction: column", "display: inline-block", "display: block",
        "display: inline", "display: table", "display: list-item", "display: inline-flex", "display: grid; grid-template-columns: 1fr 2fr", "columns: 2",
        "columns: 3; column-rule: 1pt solid; column-gap: 1em", "column-span: all", "columns: 6em; column-fill: auto", "flex: 1", "flex: none", "align-items: center",
        "break-before: page", "break-after: page", "break-inside: avoid", "break-after: avoid", "break-before: avoid", "break-before: column", "break-before: left",
        "orphans: 4", "widows: 4", "page: wide", "page: tall", "font-size: 20pt", "font-size: 6pt", "font-size: 80pt", "line-height: 1", "line-height: 3",
        "text-align: justify", "text-align: center", "text-align: right", "text-indent: 2em", "text-indent: -1em", "white-space: nowrap", "white-space: pre",
        "letter-spacing: 0.2em", "word-spacing: 1em", "vertical-align: super", "vertical-align: top", "vertical-align: middle", "overflow-wrap: anywhere",
        "hyphens: auto", "font-variant: small-caps", "font-style: italic", "font-weight: 700", "text-decoration: underline", "caption-side: bottom",
        "table-layout: fixed", "border-collapse: collapse", "initial-letter: 3", "list-style-position: inside", "bookmark-level: 2", "string-set: s content()",
        "hanging-punctuation: first", "quotes: none", "order: -1", "flex-basis: 30%", "align-self: flex-end", "text-wrap: balance", "box-decoration-break: clone",
        "display: grid", "display: grid; grid: auto-flow dense 3em / repeat(auto-fill, minmax(4em, 1fr)); gap: 1em", "display: inline-grid",
        "display: grid; grid-template: \"a a b\" auto \"a a c\" 1fr / auto 1fr 20%; align-items: baseline", "grid-area: a", "grid-area: b", "grid-column: span 3",
        "grid-row: 2 / span 3", "grid-column: -5 / 1", "grid-auto-flow: column", "justify-self: center", "place-content: space-between end", "aspect-ratio: 2",
        "aspect-ratio: 1 / 3", "position: relative; z-index: 2", "position: relative; left: 2em; z-index: -1", "position: absolute", "position: absolute; inset: 0",
        "position: absolute; bottom: 0; right: 0", "position: absolute; top: 50em", "position: fixed; bottom: 0", "empty-cells: hide", "direction: rtl",
        "display: inline-table", "display: flow-root; overflow: hidden", "height: 3em", "position: relative", "position: absolute; left: 30%; width: 4em",
        "float: right; width: 5em", "display: inline-block; vertical-align: top; width: 4em", "transform: rotate(4deg)", "break-inside: avoid-column", "break-after: column",
    ];

    /// <summary>What moves text onto other text, be there notes or not.</summary>
    private static readonly string[] Movers =
        ["position", "transform", "initial-letter", "height: 2em", "height: 3em", "text-indent", "vertical-align", "line-height", "float: top", "float: bottom", "overflow", "font-size: 80pt", "3em /", "grid-template:"];

    private static readonly string[] Punctuation = ["", "", "", "", ",", ".", " —", "-", "…", "!"];

    /// <summary>A body and its style sheet.</summary>
    public static Gen<(string Css, string Body)> All => Pages(Declarations, mostNotes: 1);

    /// <summary>The same with many footnotes, and without what lets text stand on text.</summary>
    public static Gen<(string Css, string Body)> WithNotes =>
        Pages([.. Declarations.Where(declaration => !Movers.Any(declaration.Contains))], mostNotes: 4);

    private static Gen<(string Css, string Body)> Pages(string[] declarations, int mostNotes) => Gen.Select(Sheet, Boxes(declarations, mostNotes, depth: 2).Array[1, 5]).Select((sheet, boxes) =>
    {
        var word = 0;
        var body = string.Concat(boxes.Select(box => box.Write(ref word)));
        return (sheet, $"<body>{body}</body>");
    });

    private static Gen<string> Sheet => Gen.Select(
        OneOf("A6", "A5", "200pt 200pt", "90pt 400pt", "A5 landscape", "150pt 120pt"),
        OneOf("10pt", "0", "30pt 20pt 40pt", "1in"),
        OneOf("", "p { text-align: justify; hyphens: auto }", "body { columns: 2 }", "p::first-letter { initial-letter: 2 }", "h2 { break-before: page }", "* { margin: 0 }"))
        .Select((size, margin, rule) =>
            $"@page {{ size: {size}; margin: {margin} }} @page wide {{ size: {size} }} @page tall {{ margin-top: 40pt }} body {{ font: 10pt/1.3 \"Alegreya\"; overflow-wrap: anywhere }} {rule}");

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<Box> Boxes(string[] declarations, int mostNotes, int depth) => Gen.Select(
        Gen.Int[0, Names.Length - 1], Gen.Int[0, declarations.Length - 1].Array[0, 3], Gen.Int[0, Punctuation.Length - 1].Array[0, 25],
        Gen.Int[0, 30].Array[0, mostNotes],
        depth == 0 ? Gen.Const(Array.Empty<Box>()) : Gen.Int[0, 3].SelectMany(count => Boxes(declarations, mostNotes, depth - 1).Array[count]))
        .Select((name, style, words, notes, children) => new Box(Names[name], string.Join("; ", style.Select(index => declarations[index])), words, notes, children));

    /// <param name="Notes">How many words each of the footnotes has that are called behind its words.</param>
    private sealed record Box(string Name, string Style, int[] Words, int[] Notes, Box[] Children)
    {
        public string Write(ref int word)
        {
            var content = "";
            foreach (var mark in Words)
                content += $"{Token(word++)}{Punctuation[mark]} ";
            foreach (var length in Notes)
                content += $"<span style=\"float: footnote\">{Note(length, ref word)}</span> ";
            var children = "";
            foreach (var child in Children)
                children += Wrapped(child.Write(ref word));
            var style = Style.Length == 0 ? "" : $" style=\"{Style}\"";
            return Name switch
            {
                "table" => $"<table{style}><caption>{Token(word++)}</caption><tr><td colspan=\"2\">{content}</td></tr>{children}</table>",
                "ul" or "ol" => $"<{Name}{style}><li>{content}</li>{children}</{Name}>",
                "dl" => $"<dl{style}><dt>{content}</dt>{children}</dl>",
                // Blocks would end the paragraph in HTML.
                "p" or "h2" or "h3" or "span" or "em" => $"<{Name}{style}>{content}</{Name}>{children}",
                _ => $"<{Name}{style}>{content}{children}</{Name}>",
            };
        }

        private static string Note(int length, ref int word)
        {
            var text = Token(word++);
            for (var i = 1; i < length; i++)
                text += $" {Token(word++)}";
            return text;
        }

        private string Wrapped(string child) => Name switch
        {
            "table" => $"<tr><td>{child}</td><td></td></tr>",
            "ul" or "ol" => $"<li>{child}</li>",
            "dl" => $"<dd>{child}</dd>",
            _ => child,
        };

        /// <summary>A word of letters that stands for a number.</summary>
        private static string Token(int number)
        {
            var word = "";
            for (var rest = number + 30; rest > 0; rest /= 20)
                word += "aebcidfoghuklmnprstv"[rest % 20];
            return word;
        }
    }
}
