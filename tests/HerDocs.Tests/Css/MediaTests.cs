using HerDocs.Css;
using HerDocs.Css.Media;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Css;

/// <summary>Cases of media queries, one a line, and whether A4 meets them.</summary>
public class MediaTests
{
    [Theory]
    [Cases("css/media")]
    public void Media_queries_are_answered_for_paper(string file, string name)
    {
        var test = CasesAttribute.Find(file, name);
        var bag = new DiagnosticBag();
        var source = test.Source("queries");
        var lines = new List<string>();
        for (var start = 0; start < source.Content.Length; start += source.LineAt(start).Length + 1)
        {
            var line = source.LineAt(start).ToString();
            var found = new DiagnosticBag();
            var diagnostics = StyleDiagnostics.In(new SourceText("query", line), found);
            var tokens = Tokenizer.Tokenize(line, diagnostics);
            var queries = new MediaQueryParser(tokens, diagnostics).Parse(0, tokens.End);
            foreach (var diagnostic in found)
                bag.Add(diagnostic with { Span = source.Span(start + diagnostic.Span!.Value.Start, 0) });
            lines.Add($"{line} → {(queries.Matches(MediaContext.Print) ? "yes" : "no")}{(queries.IsScreenOnly ? ", screens only" : "")}");
        }
        test.Check(bag, ("answers", string.Join('\n', lines)));
    }
}
