using System.Collections;
using HerDocs.Diagnostics;
using HerDocs.Templates.Functions;
using HerDocs.Templates.Model;
using HerDocs.Templates.Strings;
using Scriban;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace HerDocs.Templates.Engine;

/// <summary>
/// Runs templates as HTML: what <c>{{ }}</c> writes is escaped unless it is HTML already, unknown names are errors, and nothing runs
/// without end.
/// </summary>
internal partial class HtmlContext : TemplateContext
{
    // A thousand pages with every tag spelt out are some ten million characters; includes within includes count once a level.
    private const int MaximumOutput = 32 * 1024 * 1024;
    private const int MaximumText = 16 * 1024 * 1024;
    private const int MaximumLoops = 200_000;
    private const int MaximumCalls = 100;

    private readonly IScriptObject model;

    /// <summary>The statement whose value is being turned into text.</summary>
    private ScriptNode? written;

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

    /// <summary>Whether passages that give the plot away are shown.</summary>
    public bool ShowsSpoilers { get; init; } = true;

    /// <summary>How many includes are being run inside one another.</summary>
    public int IncludeDepth { get; set; }

    /// <summary>Whether a function had something to report; the traced run then says it with its place.</summary>
    public bool HasFindings { get; private set; }

    /// <summary>The statement that was evaluated last: the one whose value is written next.</summary>
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

    public override TemplateContext Write(ScriptSpan span, object? textAsObject)
    {
        if (textAsObject is null || !EnableOutput)
            return this;
        written = Statement;
        Write(ToHtml(textAsObject));
        written = null;
        return this;
    }

    public string ToHtml(object? value) => value is RawHtml raw ? raw.Html : HtmlEscape.Escape(ObjectToString(value) ?? "");

    /// <summary>What a person would read. Lists and records have no such form: written out, they are a mistake.</summary>
    public override string? ObjectToString(object? value, bool nested = false) => value switch
    {
        DateValue date => Locale.Dates.Format(date.Date, "full"),
        TimeValue time => Locale.Dates.Format(time.Time),
        IList or ScriptRange => throw CannotWrite(value, "loop over it with `for`, or write it with `| list`"),
        IScriptObject record and not EmptyScriptObject => throw CannotWrite(value, ValueWords.Members(record)),
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

    public override string GetTypeName(object? value) => ValueWords.Describe(value);

    /// <summary>
    /// Reports about a character of a value without stopping. An untraced run cannot say where it is, so it only takes note.
    /// </summary>
    public virtual void Report(DiagnosticCode code, ScriptSpan span, object? value, int offset, string message, string hint) =>
        HasFindings = true;

    /// <summary>A member that must be there, read as <c>item.name</c> reads it.</summary>
    public object? Member(ScriptSpan span, object? item, string name)
    {
        if (item is IScriptObject record && record.TryGetValue(this, span, name, out var value))
            return value;
        throw UnknownMember(span, item, name);
    }

    protected virtual HtmlOutput NewOutput() => new(mapped: false);

    /// <summary>
    /// Into our own objects Scriban would look by reflection, which a native build cannot, and of numbers it says in words of its own
    /// that they have no members.
    /// </summary>
    protected override IObjectAccessor? GetMemberAccessorImpl(object target) =>
        target is RawHtml or IConvertible and not string ? NullAccessor.Default : base.GetMemberAccessorImpl(target);

    protected override IListAccessor? GetListAccessorImpl(object target, Type type) =>
        target is ScriptArray ? GuardedListAccessor.Instance : base.GetListAccessorImpl(target, type);

    private TemplateError CannotWrite(object value, string? hint) =>
        new(written?.Span ?? CurrentSpan, DiagnosticCode.NotWritable, $"{ValueWords.Describe(value)} cannot be written as text", hint);

    private bool FailOnUnknownVariable(TemplateContext context, ScriptSpan span, ScriptVariable variable, out object? value)
    {
        var hint = Templates.Names.Contains(variable.Name)
            ? "it gets its value elsewhere: in a loop or function, or in a part that was not run before this line"
            : FunctionNames.HintFor(variable.Name) ?? NearestName.Hint(variable.Name, [.. model.GetMembers(), .. TemplateFunctions.Builtins.GetMembers(), .. Templates.Names]);
        throw new TemplateError(span, DiagnosticCode.UnknownVariable, $"`{variable}` has no value here", hint);
    }

    private bool FailOnUnknownMember(TemplateContext context, ScriptSpan span, object target, string member, out object? value) =>
        throw UnknownMember(span, target, member);

    private static TemplateError UnknownMember(ScriptSpan span, object? target, string member)
    {
        var hint = target is IScriptObject record and not IList
            ? NearestName.Hint(member, record.GetMembers()) ?? ValueWords.Members(record)
            : target is char ? "`for` goes through the letters of a text; give it a list" : "only records have members: write the value itself";
        return new TemplateError(span, DiagnosticCode.UnknownMember, $"{ValueWords.Describe(target)} has no member `{member}`", hint);
    }
}
