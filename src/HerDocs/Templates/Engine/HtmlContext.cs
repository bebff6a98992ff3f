using System.Collections;
using System.Globalization;
using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Templates.Functions;
using HerDocs.Templates.Model;
using HerDocs.Templates.Strings;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace HerDocs.Templates.Engine;

/// <summary>
/// Runs templates as HTML: what <c>{{ }}</c> writes is escaped unless it is HTML already, unknown names are errors, and nothing runs
/// without end.
/// </summary>
internal class HtmlContext : TemplateContext
{
    // A thousand pages with every tag spelt out are some ten million characters; includes within includes count once a level.
    private const int MaximumOutput = 32 * 1024 * 1024;
    private const int MaximumText = 16 * 1024 * 1024;
    private const int MaximumLoops = 200_000;
    private const int MaximumCalls = 100;

    private readonly IScriptObject model;

    public HtmlContext(TemplateSet templates, Locale locale, IScriptObject model, CancellationToken cancellation)
        : base(TemplateFunctions.Builtins)
    {
        Templates = templates;
        Locale = locale;
        this.model = model;
        CancellationToken = cancellation;
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedIndexerAccess = false;
        AutoIndent = false;
        NewLine = "\n";
        LoopLimit = MaximumLoops;
        RecursiveLimit = MaximumCalls;
        LimitToString = MaximumText;
        OnStringLimit = ScriptLimitBehavior.Throw;
        OutputLimit = MaximumOutput;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        TryGetVariable = FailOnUnknownVariable;
        TryGetMember = FailOnUnknownMember;
        PushGlobal(model);
        PushGlobal(new TemplateVariables(model));
    }

    public TemplateSet Templates { get; }

    public Locale Locale { get; }

    /// <summary>How many includes are being run inside one another.</summary>
    public int IncludeDepth { get; set; }

    /// <summary>Whether a function had something to report; the traced run then says it with its place.</summary>
    public bool HasFindings { get; private set; }

    /// <summary>The statement that was evaluated last: the one whose value is being written.</summary>
    protected ScriptNode? Statement { get; private set; }

    /// <summary>Runs a template to its end and gives its HTML.</summary>
    public RawHtml Run(ScriptNode body)
    {
        var output = NewOutput();
        PushOutput(output);
        try
        {
            // A `ret` at the top of a template leaves its value here.
            if (Evaluate(body) is { } value)
                Write(body.Span, value);
        }
        finally
        {
            PopOutput();
        }
        return output.ToHtml();
    }

    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        var value = scriptNode switch
        {
            ScriptCaptureStatement capture => Capture(capture),
            ScriptBinaryExpression { Operator: ScriptBinaryOperator.Add } sum => Add(sum),
            ScriptBinaryExpression { Operator: ScriptBinaryOperator.Divide or ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus }
                division => Divide(division),
            ScriptInterpolatedStringExpression text => Interpolate(text),
            _ => base.Evaluate(scriptNode, aliasReturnedFunction),
        };
        if (value is double number && !double.IsFinite(number))
            throw new TemplateError(scriptNode!.Span, DiagnosticCode.WrongOperand, "this number is too large");
        if (scriptNode is ScriptExpressionStatement)
            Statement = scriptNode;
        return value;
    }

    public override TemplateContext Write(ScriptSpan span, object? textAsObject)
    {
        if (textAsObject is not null && EnableOutput)
            Write(ToHtml(textAsObject));
        return this;
    }

    public string ToHtml(object? value) => value is RawHtml raw ? raw.Html : HtmlEscape.Escape(ObjectToString(value) ?? "");

    /// <summary>What a person would read. Lists and records have no such form: written out, they are a mistake.</summary>
    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        DateValue date => Locale.Dates.Format(date.Date, "full"),
        TimeValue time => Locale.Dates.Format(time.Time),
        IList or ScriptRange => throw CannotWrite(value, "loop over it with `for`, or write it with `| list`"),
        IScriptObject record and not EmptyScriptObject => throw CannotWrite(value, MemberHint([.. record.GetMembers()])),
        _ => base.ObjectToString(value, nested),
    };

    /// <summary>Absent, empty and blank are false: there is nothing to show.</summary>
    public override bool ToBool(ScriptSpan span, object? value) => value switch
    {
        string text => !string.IsNullOrWhiteSpace(text),
        RawHtml raw => !string.IsNullOrWhiteSpace(raw.Html),
        ICollection and not IDictionary and { Count: 0 } => false,
        _ => base.ToBool(span, value),
    };

    public override string GetTypeName(object? value) => Describe(value);

    /// <summary>A value's kind in the words of someone who writes templates.</summary>
    public virtual string Describe(object? value) => value switch
    {
        null => "nothing",
        string text => text.Length <= 40 ? $"the text \"{text}\"" : "a text",
        RawHtml => "HTML",
        bool flag => flag ? "true" : "false",
        DateValue => "a date",
        TimeValue => "a time",
        IList or ScriptRange => "a list",
        IScriptCustomFunction => "a function",
        IScriptObject => "a record",
        IFormattable number => string.Create(CultureInfo.InvariantCulture, $"the number {number}"),
        _ => "a value",
    };

    /// <summary>Reports about a character of a value without stopping. An untraced run cannot say where it is, so it only takes note.</summary>
    public virtual void Report(DiagnosticCode code, ScriptSpan span, object? value, int offset, string message, string hint) => HasFindings = true;

    /// <summary>A member that must be there, read as <c>item.name</c> reads it.</summary>
    public object? Member(ScriptSpan span, object? item, string name)
    {
        if (item is IScriptObject record && record.TryGetValue(this, span, name, out var value))
            return value;
        throw UnknownMember(span, item, name);
    }

    protected virtual HtmlOutput NewOutput() => new(mapped: false);

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        // Scriban would look into our own objects by reflection, which a native build cannot, and has a message of its own for numbers.
        target is RawHtml or IConvertible and not string ? Scriban.Runtime.Accessors.NullAccessor.Default : base.GetMemberAccessorImpl(target);

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is ScriptArray ? GuardedListAccessor.Instance : base.GetListAccessorImpl(target, type);

    private object? Capture(ScriptCaptureStatement capture)
    {
        SetValue(capture.Target, Run(capture.Body!));
        return null;
    }

    /// <summary>Adds as Scriban does, but text and HTML together are HTML: nothing is escaped twice.</summary>
    private object? Add(ScriptBinaryExpression sum)
    {
        var left = Evaluate(sum.Left!);
        var right = Evaluate(sum.Right!);
        if (left is RawHtml || right is RawHtml)
            return new RawHtml(ToHtml(left) + ToHtml(right));
        return Operate(sum, left, right);
    }

    /// <summary>Divides as Scriban does, but never by zero: an integer divided by zero would be written as "Infinity".</summary>
    private object? Divide(ScriptBinaryExpression division)
    {
        var dividend = Evaluate(division.Left!);
        var divisor = Evaluate(division.Right!);
        if (FunctionCall.TryNumber(divisor) == 0 && divisor is not string)
            throw new TemplateError(division.Right!.Span, DiagnosticCode.DivisionByZero, "this is zero, and nothing can be divided by zero", "ask first with `if`");
        return Operate(division, dividend, divisor);
    }

    private object? Operate(ScriptBinaryExpression operation, object? left, object? right) => ScriptBinaryExpression.Evaluate(
        this, operation.OperatorToken?.Span ?? operation.Span, operation.Operator, operation.Left!.Span, left, operation.Right!.Span, right);

    private object Interpolate(ScriptInterpolatedStringExpression expression)
    {
        var parts = new List<object?>(expression.Parts.Count);
        foreach (var part in expression.Parts)
            parts.Add(Evaluate(part));
        return Concatenate(parts);
    }

    /// <summary>Texts one after the other; with HTML among them all of it is HTML.</summary>
    public object Concatenate(IReadOnlyList<object?> parts)
    {
        var html = parts.Any(part => part is RawHtml);
        var text = new StringBuilder();
        foreach (var part in parts)
            text.Append(html ? ToHtml(part) : ObjectToString(part));
        return html ? new RawHtml(text.ToString()) : text.ToString();
    }

    private TemplateError CannotWrite(object value, string? hint) =>
        new(CurrentNode is ScriptExpression ? CurrentSpan : Statement?.Span ?? CurrentSpan, DiagnosticCode.NotWritable, $"{Describe(value)} cannot be written as text", hint);

    private bool FailOnUnknownVariable(TemplateContext context, ScriptSpan span, ScriptVariable variable, out object? value) =>
        throw new TemplateError(
            span,
            DiagnosticCode.UnknownVariable,
            $"`{variable}` has no value here",
            Templates.Names.Contains(variable.Name)
                ? "it gets its value elsewhere: in a loop or function, or in a part that was not run before this line"
                : NearestName.Hint(variable.Name, [.. model.GetMembers(), .. TemplateFunctions.Builtins.GetMembers(), .. Templates.Names]));

    private bool FailOnUnknownMember(TemplateContext context, ScriptSpan span, object target, string member, out object? value) =>
        throw UnknownMember(span, target, member);

    private TemplateError UnknownMember(ScriptSpan span, object? target, string member) => new(
        span,
        DiagnosticCode.UnknownMember,
        $"{Describe(target)} has no member `{member}`",
        target is IScriptObject record and not IList
            ? NearestName.Hint(member, record.GetMembers()) ?? MemberHint([.. record.GetMembers()])
            : null);

    /// <summary>The members of a record in a sentence, unless they are too many to be read.</summary>
    public static string? MemberHint(IReadOnlyCollection<string> members) => members.Count is > 0 and <= 20
        ? "it has " + string.Join(", ", members.Order(StringComparer.Ordinal).Select(name => $"`{name}`"))
        : null;
}
