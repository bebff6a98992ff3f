using HerDocs.Css.Grammars;
using HerDocs.Css.Properties;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Rules;

/// <summary>A declaration as written, ready to be written out again, and what it sets.</summary>
public sealed class Declaration
{
    internal Declaration(string name, string value, bool isImportant, DeclarationKind kind, SourceSpan? span)
    {
        Name = name;
        Value = value;
        IsImportant = isImportant;
        Kind = kind;
        Span = span;
    }

    /// <summary>The property's name, in lower case unless it is a custom property.</summary>
    public string Name { get; }

    /// <summary>The value as written, without comments and without !important.</summary>
    public string Value { get; }

    public bool IsImportant { get; }

    public DeclarationKind Kind { get; }

    /// <summary>Where it stands; for a style attribute, where the attribute stands, if that is known.</summary>
    public SourceSpan? Span { get; }

    /// <summary>The longhands it sets, each with its value; none when nothing on paper follows from it.</summary>
    internal IReadOnlyList<LonghandValue> Longhands { get; init; } = [];

    /// <summary>The value of a custom property.</summary>
    internal VariableText? Custom { get; init; }

    /// <summary>Names of custom properties that its value holds because the semicolon before them is missing, which is reported.</summary>
    internal IReadOnlyList<string> Swallowed { get; init; } = [];

    /// <summary>Something is wrong with the value that has been reported where it stands.</summary>
    internal bool IsReported { get; init; }

    /// <summary>Where the value stands, as far as it is known.</summary>
    internal SourceSpan? ValueSpan =>
        Span is { } span && span.Text.IndexOf(Value, StringComparison.Ordinal) is >= 0 and var start ? span.Source.Span(span.Start + start, Value.Length) : Span;

    public override string ToString() => $"{Name}: {Value}{(IsImportant ? " !important" : "")}";
}

/// <summary>One property, or one for each direction, and the value that a declaration gives it; null resets it.</summary>
internal readonly record struct LonghandValue(Longhand Longhand, Specified? Value);
