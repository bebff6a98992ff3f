using HerDocs.Diagnostics;
using Scriban;
using Scriban.Parsing;

namespace HerDocs.Templates.Engine;

/// <summary>Parses a template. What Scriban lets pass or explains badly, the structure of the code blocks, is checked first.</summary>
internal static class TemplateParser
{
    private static readonly ParserOptions Options = new() { ParseFloatAsDecimal = true };

    /// <summary>Parses a template that other templates know under a path.</summary>
    public static TemplateFile Parse(SourceText source, string path)
    {
        var structure = TemplateStructure.Check(source);
        if (structure.Count > 0)
            return new TemplateFile(source, null, structure);
        var template = Template.Parse(source.Content, path, Options);
        var errors = template.Messages.Where(message => message.Type == ParserMessageType.Error).ToList();
        return template.HasErrors ? new TemplateFile(source, null, Report(source, errors)) : new TemplateFile(source, template.Page, []);
    }

    private static IReadOnlyList<Diagnostic> Report(SourceText source, List<LogMessage> messages)
    {
        var causes = messages.Where(message => !ScribanMessages.IsConsequence(message.Message)).ToList();
        // Of several messages about one place the first is the cause, and what the lexer and the parser both say is said once.
        return
        [
            .. (causes.Count > 0 ? causes : messages)
                .DistinctBy(message => message.Span.Start.Offset)
                .Select(message => ScribanMessages.Translate(message.Message, ScriptSpans.In(source, message.Span)))
                .DistinctBy(diagnostic => (diagnostic.Message, diagnostic.Span!.Value.Position.Line))
                .OrderBy(diagnostic => diagnostic.Span!.Value.Start),
        ];
    }
}
