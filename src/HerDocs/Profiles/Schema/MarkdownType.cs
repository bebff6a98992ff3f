using System.Text.RegularExpressions;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>A text in Markdown, of one paragraph or many.</summary>
internal sealed partial class MarkdownType : TextType
{
    public static readonly MarkdownType Prose = new();

    public override string Wanted => "text";

    /// <summary>
    /// Line ends become line feeds. Where YAML folds lines (all but <c>|</c>) it leaves one line feed of a blank line, which to
    /// Markdown is no new paragraph; whoever left the line blank meant one.
    /// </summary>
    protected override string Clean(ScalarNode scalar)
    {
        var text = scalar.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd(' ', '\t', '\n').TrimStart('\n');
        var isFolded = scalar.Span.Text is not ['|', ..] && !scalar.Span.Text.Contains('\\');
        return isFolded && text.Contains('\n') ? LoneLineFeed().Replace(text, "\n\n") : text;
    }

    // Lines that begin with a blank are not folded: a list that is indented keeps its lines.
    [GeneratedRegex(@"(?<![\n])\n(?![\n ])")]
    private static partial Regex LoneLineFeed();
}
