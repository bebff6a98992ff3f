using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>A single value: its text, without quotation marks, and what kind of value the format takes it for.</summary>
internal sealed class ScalarNode(string text, ScalarKind kind, bool isPlain, SourceSpan span) : DataNode(span)
{
    private const int LongestShown = 40;

    public string Text { get; } = text;

    public ScalarKind Kind { get; } = kind;

    /// <summary>Written in YAML without quotation marks, where words like <c>true</c> may be meant as text.</summary>
    public bool IsPlain { get; } = isPlain;

    public override long Weight => 1 + Text.Length;

    public override string Found => Kind switch
    {
        ScalarKind.Null => "nothing",
        ScalarKind.Boolean => $"the bare word `{Text}`",
        ScalarKind.Text => Text.Length == 0 ? "empty text" : $"the text `{Shown(Text)}`",
        _ => $"the number `{Shown(Text)}`",
    };

    /// <summary>A text short enough to stand in a message, on one line.</summary>
    public static string Shown(string text)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= LongestShown)
            return line.Length == 0 ? "\"\"" : line;
        var cut = char.IsHighSurrogate(line[LongestShown - 1]) ? LongestShown - 1 : LongestShown;
        return line[..cut].TrimEnd() + "…";
    }
}

/// <summary>The kinds of YAML 1.2.2 §10.3 (core schema) and of JSON.</summary>
internal enum ScalarKind
{
    Null,
    Boolean,
    Integer,
    Float,
    Text,
}
