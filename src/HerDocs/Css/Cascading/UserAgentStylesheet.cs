using System.Text;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Cascading;

/// <summary>The style sheet that is built in: how HTML looks before an author says anything.</summary>
internal static class UserAgentStylesheet
{
    public static SourceText Source { get; } = Load();

    private static readonly Lazy<Stylesheet> Parsed = new(() => StylesheetParser.Parse(Source, new DiagnosticBag()));

    public static IReadOnlyList<Rule> Rules => Parsed.Value.Rules;

    private static SourceText Load()
    {
        using var stream = typeof(UserAgentStylesheet).Assembly.GetManifestResourceStream("HerDocs.Css.ua.css")
            ?? throw new InvalidOperationException("the built-in style sheet is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new SourceText("<built-in style sheet>", reader.ReadToEnd());
    }
}
