using System.Collections;
using System.Globalization;
using HerDocs.Diagnostics;
using HerDocs.Templates.Engine;
using HerDocs.Templates.Model;
using HerDocs.Templates.Strings;
using Scriban.Runtime;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace HerDocs.Templates.Functions;

/// <summary>One call of a template function: its arguments, read as the types the function needs.</summary>
internal readonly struct FunctionCall(HtmlContext context, TemplateFunction function, ScriptSpan span, ScriptArray arguments)
{
    public Locale Locale => context.Locale;

    /// <summary>Whether passages that give the plot away are shown.</summary>
    public bool ShowsSpoilers => context.ShowsSpoilers;

    public object? this[int index] => index < arguments.Count ? arguments[index] : null;

    /// <summary>Reads an argument as text. Absent values stay absent, numbers and dates become text, HTML and lists are refused.</summary>
    public string? Text(int index) => this[index] switch
    {
        null => null,
        string text => text,
        RawHtml => throw Wrong(index, "text, not HTML", "call it before `markdown`, `raw`, `include` or `capture` made HTML of the text"),
        IList or (IScriptObject and not DateValue and not TimeValue) => throw Wrong(index, "text"),
        var value => context.ObjectToString(value),
    };

    public int Integer(int index)
    {
        var number = Number(index);
        return number == Math.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : throw Wrong(index, "a whole number");
    }

    public decimal Number(int index) => TryNumber(this[index]) ?? throw Wrong(index, "a number");

    public bool Flag(int index) => this[index] is bool flag ? flag : throw Wrong(index, "true or false");

    /// <summary>Reads an argument as a list; an absent one is empty.</summary>
    public IReadOnlyList<object?> List(int index) => this[index] switch
    {
        null => [],
        IReadOnlyList<object?> list => list,
        IEnumerable items and not string and not ScriptObject => [.. items.Cast<object?>()],
        _ => throw Wrong(index, "a list"),
    };

    /// <summary>A list item's member, which every item must have.</summary>
    public object? Member(object? item, string name) => context.Member(span, item, name);

    /// <summary>Reads an argument as the name of a member.</summary>
    public string Name(int index) => this[index] is string { Length: > 0 } name ? name : throw Wrong(index, "the name of a member as text");

    /// <summary>A value as HTML: what is HTML already stays, everything else is escaped.</summary>
    public string Html(object? value) => context.ToHtml(value);

    public string Plain(object? value) => context.ObjectToString(value) ?? "";

    /// <summary>Values one after the other: text, or HTML as soon as one of them is.</summary>
    public object Concatenate(IReadOnlyList<object?> parts) => context.Concatenate(parts);

    /// <summary>An argument is not what the function needs.</summary>
    public TemplateError Wrong(int index, string wanted, string? hint = null)
    {
        var role = index == 0 ? "" : $" as `{function.Parameters[index].Name}`";
        return Fail(
            $"`{function.Name}` needs {wanted}{role}, but got {ValueWords.Describe(this[index])}",
            hint ?? $"`{function.Signature}`: {function.Summary}");
    }

    public TemplateError Fail(string message, string? hint = null) => new(span, DiagnosticCode.WrongArgument, message, hint);

    /// <summary>Reports about a character of a text without stopping the template, at the place where the text was written.</summary>
    public void Report(DiagnosticCode code, int index, int offset, string message, string hint) =>
        context.Report(code, span, this[index], offset, message, hint);

    /// <summary>A number as decimal, so that 8.0 keeps its decimal place; null for what is no number.</summary>
    public static decimal? TryNumber(object? value) => value switch
    {
        int number => number,
        long number => number,
        decimal number => number,
        double number when Math.Abs(number) < 1e27 => (decimal)number,
        float number when Math.Abs(number) < 1e27f => (decimal)number,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };
}
