using HerDocs.Templates.Functions;
using Scriban.Runtime;

namespace HerDocs.Templates.Model;

/// <summary>What can be known of a value before there is one: which members a record has, what a list holds.</summary>
internal abstract record ValueShape
{
    /// <summary>The shape of records that exist already, such as the groups of functions.</summary>
    public static ValueShape? Of(object? value) => value switch
    {
        IScriptCustomFunction function => new FunctionShape(function as TemplateFunction),
        ScriptObject record => new RecordShape(
            record.GetMembers().ToDictionary(name => name, name => Of(record.Find(name)), StringComparer.Ordinal)),
        _ => null,
    };
}

/// <summary>A function, which has no members; null stands for one that is not of our table.</summary>
internal sealed record FunctionShape(TemplateFunction? Function) : ValueShape;

/// <summary>A list of values of one shape; of an unknown one when there is none.</summary>
internal sealed record ListShape(ValueShape? Item) : ValueShape;

/// <summary>A record with just these members; the shape of a text or a number is null.</summary>
internal sealed record RecordShape(IReadOnlyDictionary<string, ValueShape?> Members) : ValueShape;
