using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Templates.Functions;
using Scriban.Syntax;

namespace HerDocs.Templates.Engine;

/// <summary>Evaluates as Scriban does, but keeps HTML as HTML and refuses what is no number.</summary>
internal partial class HtmlContext
{
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = scriptNode switch
        {
            ScriptCaptureStatement capture => Capture(capture),
            ScriptInterpolatedStringExpression text => Interpolate(text),
            ScriptBinaryExpression { Operator: ScriptBinaryOperator.Add } sum => Add(sum),
            ScriptBinaryExpression division when IsDivision(division.Operator) => Divide(division),
            _ => base.Evaluate(scriptNode, aliasReturnedFunction),
        };
        if (value is double number && !double.IsFinite(number))
            throw new TemplateError(scriptNode!.Span, DiagnosticCode.WrongOperand, "this number is too large");
        if (scriptNode is ScriptExpressionStatement)
            Statement = scriptNode;
        return value;
    }

    /// <summary>Texts one after the other; with HTML among them all of it is HTML.</summary>
    public object Concatenate(IReadOnlyList<object?> parts)
    {
        var html = parts.Any(part => part is RawHtml);
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(html ? ToHtml(part) : ObjectToString(part));
        return html ? new RawHtml(text.ToString()) : Joined(text.ToString(), parts);
    }

    /// <summary>A text that was made of parts, for whoever keeps account of them.</summary>
    protected virtual object Joined(object text, IReadOnlyList<object?> parts) => text;

    /// <summary>A capture holds HTML; Scriban's own would hold text, which would be escaped again.</summary>
    private object? Capture(ScriptCaptureStatement capture)
    {
        SetValue(capture.Target, Run(capture.Body!));
        return null;
    }

    private object Interpolate(ScriptInterpolatedStringExpression expression)
    {
        var parts = new List<object?>(expression.Parts.Count);
        foreach (var part in expression.Parts)
            parts.Add(Evaluate(part));
        return Concatenate(parts);
    }

    /// <summary>Adds as Scriban does, but text and HTML together are HTML: nothing is escaped twice.</summary>
    private object? Add(ScriptBinaryExpression sum)
    {
        var left = Evaluate(sum.Left!);
        var right = Evaluate(sum.Right!);
        if (left is RawHtml || right is RawHtml)
            return new RawHtml(ToHtml(left) + ToHtml(right));
        var result = Operate(sum, left, right);
        return result is string ? Joined(result, [left, right]) : result;
    }

    /// <summary>Divides as Scriban does, but never by zero: an integer divided by zero would be written as "Infinity".</summary>
    private object? Divide(ScriptBinaryExpression division)
    {
        var dividend = Evaluate(division.Left!);
        var divisor = Evaluate(division.Right!);
        if (divisor is string || FunctionCall.TryNumber(divisor) != 0)
            return Operate(division, dividend, divisor);
        throw new TemplateError(
            division.Right!.Span, DiagnosticCode.DivisionByZero, "this is zero, and nothing can be divided by zero", "ask first with `if`");
    }

    private object? Operate(ScriptBinaryExpression operation, object? left, object? right) => ScriptBinaryExpression.Evaluate(
        this,
        operation.OperatorToken?.Span ?? operation.Span,
        operation.Operator,
        operation.Left!.Span,
        left,
        operation.Right!.Span,
        right);

    private static bool IsDivision(ScriptBinaryOperator operation) =>
        operation is ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus;
}
