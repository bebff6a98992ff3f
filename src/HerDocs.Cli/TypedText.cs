using HerDocs.Diagnostics;

namespace HerDocs.Cli;

/// <summary>Pieces of the command line as texts, so that what is wrong with a value can be shown where it was typed.</summary>
internal static class TypedText
{
    /// <summary>The name under which diagnostics know it.</summary>
    public const string Path = "<command line>";

    /// <summary>The place of a value behind its option.</summary>
    public static SourceSpan Of(string option, string value) => new SourceText(Path, $"{option} {value}").Span(option.Length + 1, value.Length);
}
