using System.Text;
using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>A text of one line. Numbers and words like <c>On</c> are texts here: a film may be called <c>1984</c>.</summary>
internal class TextType : SchemaType<Sourced<string>>
{
    public static readonly TextType Line = new();

    public override string Wanted => "text";

    public override JsonObject Describe() =>
        new() { ["type"] = JsonSchema.Names(["string", "number", "boolean"]), ["pattern"] = JsonSchema.NotBlank };

    public sealed override Sourced<string>? Read(DataNode node, ReadContext context)
    {
        if (node is not ScalarNode scalar || scalar.Kind == ScalarKind.Null || (scalar.Kind == ScalarKind.Boolean && !scalar.IsPlain))
        {
            if (node is not BrokenNode)
                context.ReportWrongType(node, this, HintFor(node, context));
            return null;
        }
        if (scalar.IsPlain && YamlComment.HidesText(scalar.Span, out var comment))
            context.Report(DiagnosticCode.HiddenByComment, comment, $"YAML leaves out what follows `#`: `{context.Name}` ends before it",
                YamlComment.Hint);
        var text = new Sourced<string>(Clean(scalar), scalar.Span);
        if (text.Value.Length == 0)
        {
            context.Report(DiagnosticCode.EmptyText, scalar.Span, $"`{context.Name}` is empty",
                context.KeySpan is not null && context.Key!.IsRequired ? "write the text between the quotation marks"
                    : "write the text, or take the line away");
            return null;
        }
        text = WithoutForbidden(text, context);
        return Check(text, context) ? text : null;
    }

    /// <summary>Whether the text is what the type wants; what is wrong has then been reported.</summary>
    protected virtual bool Check(Sourced<string> text, ReadContext context) => true;

    /// <summary>One line: what was broken over several is joined by spaces.</summary>
    protected virtual string Clean(ScalarNode scalar)
    {
        var text = scalar.Text;
        var line = text.AsSpan().Trim(" \t\r\n");
        if (line.IndexOfAny('\n', '\r', '\t') < 0)
            return line.Length == text.Length ? text : line.ToString();
        var joined = new StringBuilder();
        foreach (var word in line.ToString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            joined.Append(joined.Length == 0 ? "" : " ").Append(word);
        return joined.ToString();
    }

    /// <summary>
    /// The text with what no document can show left out, so that nothing more is said of it. What stands in the file as itself has been
    /// reported for the whole file; here are those written as <c>\u0007</c>.
    /// </summary>
    private static Sourced<string> WithoutForbidden(Sourced<string> text, ReadContext context)
    {
        var index = ForbiddenCharacters.IndexIn(text.Value);
        if (index >= 0)
            context.Report(DiagnosticCode.ForbiddenCharacter, text.PlaceOf(index), ForbiddenCharacters.Message(text.Value[index]),
                "take it out of the text");
        else if (ForbiddenCharacters.IndexIn(text.Span.Text) < 0)
            return text;
        return text with { Value = ForbiddenCharacters.LeftOut(text.Value) };
    }

    private static string? HintFor(DataNode node, ReadContext context) => node switch
    {
        SequenceNode when context.IsJson => "several cannot be given here; keep one, without the brackets",
        _ when context.IsJson => null,
        SequenceNode { Span.Text: ['[', ..] } => "if the bracket belongs to the text, put the whole text in quotation marks",
        SequenceNode => "several cannot be given here; keep one, without the dash",
        MappingNode { Span.Text: ['{', ..] } => "if the brace belongs to the text, put the whole text in quotation marks",
        MappingNode { Span.Text: ['?', ..] } => "if the question mark belongs to the text, put the whole text in quotation marks",
        MappingNode => "if a colon belongs to the text, put the whole text in quotation marks",
        _ => null,
    };
}
