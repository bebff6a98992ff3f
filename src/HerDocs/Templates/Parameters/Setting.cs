using HerDocs.Diagnostics;
using HerDocs.Profiles;

namespace HerDocs.Templates.Parameters;

/// <summary>What somebody chose for a parameter: <c>accent=#0a6</c>, not yet checked.</summary>
/// <param name="Name">With <c>-</c> or <c>_</c> between words.</param>
/// <param name="Value">What stands behind the sign.</param>
public sealed record Setting(Sourced<string> Name, Sourced<string> Value)
{
    /// <summary>The parameter that is meant.</summary>
    public string ParameterName => Name.Value.Replace('-', '_');

    /// <summary>A parameter as command lines name it.</summary>
    public static string NameFor(Parameter parameter) => parameter.Name.Replace('_', '-');

    /// <summary>A setting written as <c>name=value</c> at a place of a text; null when it has not that form.</summary>
    public static Setting? Parse(SourceSpan written)
    {
        var text = written.Text.ToString();
        var sign = text.IndexOf('=');
        if (sign <= 0)
            return null;
        var name = new Sourced<string>(text[..sign].Trim(), written.Source.Span(written.Start, sign));
        return new Setting(name, new Sourced<string>(text[(sign + 1)..], written.Source.Span(written.Start + sign + 1, text.Length - sign - 1)));
    }
}
