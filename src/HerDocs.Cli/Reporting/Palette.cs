using HerDocs.Diagnostics;

namespace HerDocs.Cli.Reporting;

/// <summary>The colours of diagnostics: SGR sequences of ECMA-48 §8.3.117 on a terminal, nothing elsewhere.</summary>
internal readonly record struct Palette(bool IsColored)
{
    /// <summary>Colours only where somebody sees them and does not object (https://no-color.org).</summary>
    public static Palette Choose(Func<string, string?> variable, bool isRedirected) =>
        new(!isRedirected && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb" && TerminalColors.TryEnable());

    public string Strong(string text) => Paint("1", text);

    public string Faint(string text) => Paint("2", text);

    public string Hint(string text) => Paint("36", text);

    public string Of(Severity severity, string text) => Paint(severity == Severity.Error ? "1;31" : "1;33", text);

    private string Paint(string parameters, string text) => IsColored ? $"\e[{parameters}m{text}\e[0m" : text;
}
