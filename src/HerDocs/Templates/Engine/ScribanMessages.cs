using System.Text.RegularExpressions;
using HerDocs.Diagnostics;
using HerDocs.Templates.Functions;
using Scriban.Syntax;

namespace HerDocs.Templates.Engine;

/// <summary>
/// Says in plain words what Scriban says in its own. This is the one place that knows its wording; a message that is not in the table
/// is passed on as it came.
/// </summary>
internal static partial class ScribanMessages
{
    private const string EndlessHint = "the limit is there so that no mistake can run for ever";

    /// <summary>Said of what follows from another mistake beside it.</summary>
    private static readonly string[] Consequences = ["Expecting <EOL>", "The <end> statement was not found", "instead of `<eof>`"];

    private static readonly Rule[] Syntax =
    [
        new("A else condition must be preceded", _ => "this `else` belongs to no `if`, `case` or `for`"),
        new("A `when` condition must be preceded", _ => "this `when` stands outside of a `case`"),
        new("in the body of a `case` statement",
            quoted => $"`{quoted[0]}` cannot stand here: a `case` holds only `when` and `else`"),
        new("When is expecting at least one value", _ => "this `when` has no value to compare with"),
        new("to the right of the operator", _ => "a value is missing after the operator"),
        new("Expecting <index_expression> instead of", quoted => $"an index is missing here, before `{quoted[0]}`"),
        new("before `:` in order to create",
            _ => "only a name can stand before this `:`", _ => "an argument by name is written `limit: 3`"),
        new("Unexpected literal member", _ => "only a name can stand after a dot"),
        new("Unexpected } while no matching", _ => "this `}` closes nothing", _ => "code ends with `}}`"),
        new("Expecting <expression> instead of", quoted => $"a value is missing here, before `{quoted[0]}`"),
        new("Expecting 'in' word", _ => "this `for` has no `in`", _ => "write `for item in list`"),
        new("Expecting a variable instead of", quoted => $"here must be the name of a variable instead of `{quoted[0]}`"),
        new("only allowed for a top level assignment",
            _ => "`=` gives a variable a value, which cannot be done here", _ => "compare with `==`"),
        new("dot operator is expected to be followed", _ => "a name is missing after the dot"),
        new("Expecting <EOL>", quoted => $"`{quoted[0]}` cannot stand here", _ => "a statement ends with `}}`, with `;` or with its line"),
        new("Expecting a closing `)`", _ => "a `)` is missing"),
        new("Expecting a closing parenthesis", _ => "a `)` is missing"),
        new("while expecting `", quoted => $"a `{quoted[1]}` is missing before `{quoted[0]}`"),
        new("Expecting an expression for argument", _ => "an argument is missing here"),
        new("Expecting a comma", _ => "a comma is missing", _ => "in parentheses arguments are parted by commas: `f(a, b)`"),
        new("while parsing a string", _ => "this text has no closing quotation mark"),
        new("Unexpected escape character", quoted => $@"`\{quoted[0]}` means nothing in a text", _ => @"write `\\` for a backslash"),
        new("Unable to parse", _ => "this number is too large or malformed"),
        new("depth limit", _ => "this is nested too deeply", _ => "move the inner part into a template of its own and `include` it"),
        new("Unexpected token", quoted => quoted.Count > 0 ? $"`{quoted[0]}` cannot stand here" : "this cannot stand here"),
    ];

    private static readonly Rule[] Runtime =
    [
        new(DiagnosticCode.AbsentValue, "Cannot access member: ", quoted => $"`{quoted[0]}` has no value here", GuardHint),
        new(DiagnosticCode.AbsentValue, "is null. Cannot access", quoted => $"`{quoted[0]}` has no value here", GuardHint),
        new(DiagnosticCode.AbsentValue, "The function `", quoted => $"`{quoted[0]}` has no value here, and is no function"),
        new(DiagnosticCode.AbsentValue, "with a null indexer", quoted => $"the index of `{quoted[0]}` has no value here"),
        new(DiagnosticCode.AbsentValue, "is out of bounds", quoted => $"`{quoted[0]}` has no item of this number",
            quoted => $"items count from 0; ask first with `if {quoted[0]}`, or loop with `for`"),
        new(DiagnosticCode.WrongArgument, "Invalid number of arguments", ArgumentCount, SignatureHint),
        new(DiagnosticCode.WrongArgument, "Pipe expression destination",
            quoted => $"`{quoted[0]}` is not a function, so nothing can be piped into it"),
        new(DiagnosticCode.WrongArgument, "Invalid target function", _ => "this is not a function, so it takes no arguments",
            _ => "write an operator between two values, and parentheses around a range: `(1..9)`"),
        new(DiagnosticCode.WrongArgument, "Expecting a direct function", _ => "`wrap` needs the name of a function"),
        new(DiagnosticCode.WrongArgument, "Unsupported argument", quoted => $"a loop has no option `{quoted[0]}`",
            quoted => NearestName.Hint(quoted[0], ["limit", "offset", "reversed"])
                ?? "the options are `limit: 3`, `offset: 1` and `reversed`"),
        new(DiagnosticCode.WrongArgument, "used for [with] statement", quoted => $"`with` needs a record, and `{quoted[0]}` is none"),
        new(DiagnosticCode.WrongArgument, "for import", _ => "`import` needs a record"),
        new(DiagnosticCode.WrongArgument, "for iterator", _ => "`for` needs a list", _ => "a single value can be written without a loop"),
        new(DiagnosticCode.ReadOnlyValue, "readonly variable", quoted => $"`{quoted[0]}` cannot be given another value",
            _ => "it is part of the profile or a function; choose another name for your variable"),
        new(DiagnosticCode.ReadOnlyValue, "readonly", _ => "a template cannot change the profile", _ => "set a variable of your own"),
        new(DiagnosticCode.EndlessTemplate, "number of iteration limit", quoted => $"more than {quoted[0]} rounds of loops were run",
            _ => EndlessHint),
        new(DiagnosticCode.EndlessTemplate, "exceeds LoopLimit", quoted => $"this range has more than {quoted[0]} numbers",
            _ => EndlessHint),
        new(DiagnosticCode.EndlessTemplate, "recursive depth limit",
            _ => "this calls itself again and again", _ => "end the chain with an `if`"),
        new(DiagnosticCode.EndlessTemplate, "OutputLimit",
            _ => "the document has grown beyond all measure", _ => "look for a loop that repeats itself"),
        new(DiagnosticCode.EndlessTemplate, "LimitToString", _ => "this text has grown beyond all measure"),
        new(DiagnosticCode.TemplateSyntax, "can only be used inside", _ => "`break` and `continue` work only inside a loop"),
        new(DiagnosticCode.WrongOperand, "on string objects", quoted => $"`{quoted[0]}` does not work on text"),
        new(DiagnosticCode.WrongOperand, "Cannot negate", _ => "only a number can have a sign before it"),
        new(DiagnosticCode.WrongOperand, "perator `", quoted => $"`{quoted[0]}` does not work on these values"),
        new(DiagnosticCode.WrongOperand, "for binary operation", _ => "the operator does not work on these values"),
        new(DiagnosticCode.WrongOperand, " primitive `", _ => "a single value has no items"),
        new(DiagnosticCode.ReadOnlyValue, "Cannot replace a character", _ => "the characters of a text cannot be set"),
        // The runtime's own words for a decimal overflow, and the name they have in a build without words.
        new(DiagnosticCode.WrongOperand, "too large or too small", _ => "this number is too large"),
        new(DiagnosticCode.WrongOperand, "Overflow", _ => "this number is too large"),
        new(DiagnosticCode.WrongOperand, "Unable to convert", _ => "this value has another type than is needed here"),
    ];

    /// <summary>What a template that was being run ran into.</summary>
    public static IEnumerable<Diagnostic> Translate(ScriptRuntimeException failure, TemplateSet templates)
    {
        var span = ScriptSpans.In(templates.Source(failure.Span.FileName), failure.Span);
        if (failure is TemplateError error)
            return error.Diagnostics.Select(diagnostic => diagnostic.Span is null ? diagnostic with { Span = span } : diagnostic);
        // Scriban's own message for this comes from the runtime, which a native build leaves without words.
        var message = failure.InnerException is InsufficientExecutionStackException ? "recursive depth limit" : failure.OriginalMessage;
        var failed = new Diagnostic(DiagnosticCode.TemplateFailed, "this cannot be evaluated") { Span = span };
        return [Find(Runtime, message, span) ?? failed];
    }

    /// <summary>What the parser said of a template.</summary>
    public static Diagnostic Translate(string message, SourceSpan span) =>
        Find(Syntax, message, span) ?? new Diagnostic(DiagnosticCode.TemplateSyntax, Plain(message)) { Span = span };

    /// <summary>Whether a parser's message says no more than that the mistake before it confused the parser.</summary>
    public static bool IsConsequence(string message) => Array.Exists(Consequences, key => message.Contains(key, StringComparison.Ordinal));

    private static Diagnostic? Find(Rule[] rules, string message, SourceSpan span)
    {
        if (Array.Find(rules, rule => message.Contains(rule.Key, StringComparison.Ordinal)) is not { } rule)
            return null;
        var quoted = new QuotedWords([.. Quotation().Matches(message).Select(match => match.Groups[1].Value)]);
        return new Diagnostic(rule.Code, rule.Message(quoted)) { Span = span, Hint = rule.Hint?.Invoke(quoted) };
    }

    /// <summary>The message without "Error while parsing for statement:" before it and the grammar behind it.</summary>
    private static string Plain(string message)
    {
        var hasPrefix = message.StartsWith("Error while parsing", StringComparison.Ordinal);
        var start = hasPrefix ? message.IndexOf(": ", StringComparison.Ordinal) + 2 : 0;
        var end = message.IndexOf(" in: ", start, StringComparison.Ordinal);
        return message[start..(end < 0 ? message.Length : end)];
    }

    private static string GuardHint(QuotedWords quoted) =>
        $"the profile may lack it: ask first with `if {quoted[0]}`, or write `{quoted[0]}?.` before the member";

    private static string ArgumentCount(QuotedWords quoted) =>
        $"`{FunctionName(quoted[1])}` takes {Counted(quoted.Last)}, but got {quoted[0]}";

    private static string? SignatureHint(QuotedWords quoted) =>
        TemplateFunctions.All.FirstOrDefault(function => function.Name == FunctionName(quoted[1])) is { } known
            ? $"`{known.Signature}`: {known.Summary}"
            : null;

    private static string Counted(string count) => count == "1" ? "1 argument" : $"{count} arguments";

    private static string FunctionName(string call) => call.Split(' ', '(', '|')[0];

    [GeneratedRegex("`([^`]*)`")]
    private static partial Regex Quotation();

    /// <summary>What Scriban put in backticks, in order. Where the author's own backticks confuse them, some may be missing.</summary>
    private sealed class QuotedWords(IReadOnlyList<string> words)
    {
        public int Count => words.Count;

        public string Last => this[words.Count - 1];

        public string this[int index] => index >= 0 && index < words.Count ? words[index] : "…";
    }

    /// <summary>A piece of Scriban's wording and ours for it; both the message and the hint may use what Scriban quoted.</summary>
    private sealed record Rule(
        DiagnosticCode Code, string Key, Func<QuotedWords, string> Message, Func<QuotedWords, string?>? Hint = null)
    {
        public Rule(string key, Func<QuotedWords, string> message, Func<QuotedWords, string?>? hint = null)
            : this(DiagnosticCode.TemplateSyntax, key, message, hint)
        {
        }
    }
}
