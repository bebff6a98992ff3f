using System.Xml.Linq;

namespace HerDocs.DataFields.Word;

/// <summary>
/// Reads the body of a Word document: text, and which control it stands in. What was inserted while changes were tracked is text, what was
/// deleted is none; the results of fields such as contents and page numbers are left to the field.
/// </summary>
/// <param name="addressOf">The address behind the id of a link.</param>
internal sealed class WordReader(WordStyles styles, Func<string, string?> addressOf)
{
    private static readonly XNamespace W = WordNames.W;

    private readonly Dictionary<(string Number, int Level), int> counts = [];
    private readonly List<WordNoticeKind> pending = [];
    private readonly List<WordNotice> notices = [];

    /// <summary>The complex fields that are open, each with its instruction and whether its result has begun (§17.16.18).</summary>
    private readonly List<(string Instruction, bool InResult)> fields = [];

    private List<WordNode> dropCap = [];

    public IReadOnlyList<WordNotice> Notices => notices;

    public IReadOnlyList<WordNode> Read(XElement body) => ReadAll(body);

    private List<WordNode> ReadAll(XElement around)
    {
        var nodes = new List<WordNode>();
        foreach (var element in around.Elements())
            Read(element, nodes, new Look());
        return nodes;
    }

    private void Read(XElement element, List<WordNode> nodes, Look look)
    {
        if (element.Name.Namespace != W)
        {
            if (element.Name.LocalName is "AlternateContent")
                pending.Add(WordNoticeKind.Picture);
            return;
        }
        switch (element.Name.LocalName)
        {
            case "sdt":
                ReadControl(element, nodes, look);
                break;
            case "p":
                ReadParagraph(element, nodes);
                break;
            case "tbl":
                nodes.Add(new WordTable(ReadAll(element)));
                break;
            case "tr" when element.Element(W + "trPr")?.Element(W + "del") is not null:
                pending.Add(WordNoticeKind.TrackedChange);
                break;
            case "tr":
                if (element.Element(W + "trPr")?.Element(W + "ins") is not null)
                    pending.Add(WordNoticeKind.TrackedChange);
                nodes.Add(new WordRow(ReadAll(element), element.Element(W + "trPr")?.Element(W + "tblHeader") is not null));
                break;
            case "tc":
                nodes.Add(new WordCell(ReadAll(element)));
                break;
            case "r":
                ReadRun(element, nodes, look);
                break;
            case "hyperlink":
                var id = element.Attribute(WordNames.R + "id")?.Value;
                ReadEach(element, nodes, look with { Address = id is null ? null : addressOf(id) });
                break;
            case "ins" or "moveTo":
                pending.Add(WordNoticeKind.TrackedChange);
                ReadEach(element, nodes, look);
                break;
            case "del" or "moveFrom":
                pending.Add(WordNoticeKind.TrackedChange);
                break;
            case "smartTag" or "customXml" or "dir" or "bdo" or "sdtContent":
                ReadEach(element, nodes, look);
                break;
            case "commentRangeStart":
                pending.Add(WordNoticeKind.Comment);
                break;
        }
    }

    private void ReadEach(XElement around, List<WordNode> nodes, Look look)
    {
        foreach (var element in around.Elements())
            Read(element, nodes, look);
    }

    private void ReadControl(XElement element, List<WordNode> nodes, Look look)
    {
        var properties = element.Element(W + "sdtPr");
        var inner = new List<WordNode>();
        // What Word shows in an empty control is no text.
        if (element.Element(W + "sdtContent") is { } content && properties?.Element(W + "showingPlcHdr") is null)
            ReadEach(content, inner, look);
        if (properties?.Element(W + "tag")?.Attribute(WordNames.Val)?.Value is { } tag && FieldPath.Steps(tag) is not null)
            nodes.Add(new WordControl(tag, inner));
        else
            nodes.AddRange(inner);
    }

    private void ReadParagraph(XElement element, List<WordNode> nodes)
    {
        var properties = element.Element(W + "pPr");
        var content = new List<WordNode>();
        ReadEach(element, content, new Look());
        if (properties?.Element(W + "framePr")?.Attribute(W + "dropCap") is not null)
        {
            dropCap = content;
            return;
        }
        if (dropCap.Count > 0)
            content = Begun(content);
        var made = Placed(new WordParagraph(content), properties);
        foreach (var kind in pending.Distinct())
            notices.Add(new WordNotice(kind, WordNodes.TextOf(made)));
        pending.Clear();
        nodes.Add(made);
    }

    /// <summary>A drop cap stands in a paragraph of its own, before the rest of the word.</summary>
    private List<WordNode> Begun(List<WordNode> content)
    {
        List<WordNode> whole = content is [WordControl first, ..]
            ? [first with { Nodes = [.. dropCap.SelectMany(WordNodes.WithAllBelow).OfType<WordText>(), .. first.Nodes] }, .. content[1..]]
            : [.. dropCap, .. content];
        dropCap = [];
        return whole;
    }

    private WordParagraph Placed(WordParagraph paragraph, XElement? properties)
    {
        var style = properties?.Element(W + "pStyle")?.Attribute(WordNames.Val)?.Value;
        if (styles.HeadingLevelOf(style) is { } heading)
            return paragraph with { HeadingLevel = heading };
        paragraph = paragraph with { IsSpoiler = styles.IsKindOf(style, "spoiler"), IsQuotation = styles.IsKindOf(style, "quote", "intense quote") };
        var numbering = properties?.Element(W + "numPr") ?? styles.NumberingOf(style);
        var number = numbering?.Element(W + "numId")?.Attribute(WordNames.Val)?.Value ?? "0";
        if (number == "0")
            return paragraph;
        var level = int.TryParse(numbering!.Element(W + "ilvl")?.Attribute(WordNames.Val)?.Value, out var deep) ? Math.Clamp(deep, 0, 8) : 0;
        return paragraph with { ListLevel = level, Number = styles.HasBullets(number, level) ? null : Count(number, level) };
    }

    private int Count(string number, int level)
    {
        for (var below = level + 1; below < 9; below++)
            counts.Remove((number, below));
        return counts[(number, level)] = counts.GetValueOrDefault((number, level)) + 1;
    }

    private void ReadRun(XElement run, List<WordNode> nodes, Look look)
    {
        var properties = run.Element(W + "rPr");
        if (IsOn(properties, "vanish"))
            return;
        var style = properties?.Element(W + "rStyle")?.Attribute(WordNames.Val)?.Value;
        look = look with
        {
            IsEmphasized = styles.IsKindOf(style, "emphasis", "intense emphasis", "subtle emphasis") || IsOn(properties, "i"),
            IsStrong = styles.IsKindOf(style, "strong") || IsOn(properties, "b"),
        };
        foreach (var element in run.Elements())
            ReadPiece(element, nodes, look);
    }

    private void ReadPiece(XElement element, List<WordNode> nodes, Look look)
    {
        switch (element.Name.LocalName)
        {
            case "t":
                Add(element.Value, nodes, look);
                break;
            case "tab":
                Add(" ", nodes, look);
                break;
            case "noBreakHyphen":
                Add("\u2011", nodes, look);
                break;
            case "br" or "cr" when element.Attribute(W + "type")?.Value is null or "textWrapping":
                Add("\n", nodes, look);
                break;
            case "fldChar":
                TurnField(element.Attribute(W + "fldCharType")?.Value);
                break;
            case "instrText" when fields is [.., var open]:
                fields[^1] = open with { Instruction = open.Instruction + element.Value };
                break;
            case "drawing" or "pict" or "object" or "AlternateContent":
                pending.Add(WordNoticeKind.Picture);
                break;
            case "commentReference":
                pending.Add(WordNoticeKind.Comment);
                break;
        }
    }

    private void TurnField(string? type)
    {
        if (type == "begin")
            fields.Add(("", false));
        else if (fields.Count > 0 && type == "separate")
            fields[^1] = fields[^1] with { InResult = true };
        else if (fields.Count > 0 && type == "end")
            fields.RemoveAt(fields.Count - 1);
    }

    private void Add(string text, List<WordNode> nodes, Look look)
    {
        if (fields.TrueForAll(field => field.InResult && field.Instruction.TrimStart().StartsWith("HYPERLINK", StringComparison.Ordinal)))
            nodes.Add(new WordText(text, look.IsEmphasized, look.IsStrong, look.Address));
    }

    /// <summary>CT_OnOff, ECMA-376 Part 1 §17.17.4.</summary>
    private static bool IsOn(XElement? properties, string name) =>
        properties?.Element(W + name) is { } toggle && toggle.Attribute(WordNames.Val)?.Value is not ("0" or "false" or "off");

    private readonly record struct Look(bool IsEmphasized, bool IsStrong, string? Address);
}
