using System.Xml.Linq;

namespace HerDocs.DataFields.Word;

/// <summary>
/// What a document said when it was built. Kept in the file, it tells what somebody changed from what only looks other than the profile:
/// dates in words, quotation marks, lists with an "and".
/// </summary>
/// <param name="Pictures">The text of each paragraph with a picture, which may be none.</param>
internal sealed record BuiltText(IReadOnlyList<WordNode> Body, IReadOnlyList<string> Pictures)
{
    public const string Id = "{B1A5F3D8-0C44-4E0E-8B7D-93E26A7C5D42}";

    private const string Whole = "whole";

    private static readonly XName Root = WordTree.Names + "built";
    private static readonly XName Picture = WordTree.Names + "picture";

    /// <summary>Whether all values that it was built of are kept.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>What each field said, in the order of the document.</summary>
    public IReadOnlyList<BuiltField> Fields => field ??= [.. Body.SelectMany(WordNodes.Leaves).Select(BuiltField.Of)];

    /// <summary>Paragraphs with the words that stand in no field.</summary>
    public IReadOnlyList<BuiltParagraph> Outside => field ??= [.. Body.SelectMany(node => Paragraphs(node, isInRecord: false))];

    public static BuiltText Of(IReadOnlyList<WordNode> body, IReadOnlyList<WordNotice> notices) =>
        new(body, [.. notices.Where(notice => notice.Kind == WordNoticeKind.Picture).Select(notice => notice.Paragraph)]);

    public static BuiltText? Read(XElement root) => root.Name != Root
        ? null
        : new BuiltText(WordTree.ReadAll(root), [.. root.Elements(Picture).Select(picture => picture.Value)]) { IsWhole = root.Attribute(Whole)?.Value != "false" };

    public XElement Write() => new(
        Root, IsWhole ? null : new XAttribute(Whole, "false"), Body.Select(WordTree.Write), Pictures.Select(paragraph => new XElement(Picture, paragraph)));

    /// <summary>Marks and blanks between fields say nothing by themselves.</summary>
    private static IEnumerable<BuiltParagraph> Paragraphs(WordNode node, bool isInRecord)
    {
        if (node is WordControl { IsLeaf: true })
            return [];
        if (node is WordParagraph paragraph)
            return WordNodes.OutsideOf(paragraph) is var text && text.Any(char.IsLetterOrDigit) ? [new BuiltParagraph(text, isInRecord)] : [];
        return WordNodes.ChildrenOf(node).SelectMany(child => Paragraphs(child, isInRecord || node is WordControl));
    }
}

/// <summary>What a field said: its words, and the same with the marks of Markdown.</summary>
internal sealed record BuiltField(string Path, string Text, string Markdown)
{
    public static BuiltField Of(WordControl leaf)
    {
        var markdown = WordMarkdown.Of(leaf);
        return new BuiltField(leaf.Path, leaf.Nodes.Any(node => node is not WordText) ? markdown : WordNodes.TextOf(leaf), markdown);
    }
}

/// <param name="IsInRecord">It goes when the record around it goes.</param>
internal sealed record BuiltParagraph(string Text, bool IsInRecord);
