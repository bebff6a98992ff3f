using System.Text.Json.Nodes;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Parameters;

/// <summary>True or false; to stylesheets 1 or 0, with which <c>calc()</c> can switch a length on and off.</summary>
internal sealed class BooleanParameterType : ParameterType
{
    public static readonly BooleanParameterType Any = new();

    public override string Name => "boolean";

    public override string Example => "true";

    public override string Wanted => "`true` or `false`";

    public override bool HasExample => false;

    public override JsonObject Describe() => new() { ["type"] = "boolean" };

    protected override bool IsOfKind(ScalarNode scalar) => scalar.Kind == ScalarKind.Boolean;

    protected override string? HintFor(ScalarNode scalar) => scalar.Text.Trim().ToLowerInvariant() switch
    {
        "yes" or "on" or "1" or "y" or "true" => "write `true`",
        "no" or "off" or "0" or "n" or "false" => "write `false`",
        _ => null,
    };

    protected override ParameterValue ReadText(ScalarNode scalar, ReadContext context) =>
        scalar.Text.Equals("true", StringComparison.OrdinalIgnoreCase)
            ? new ParameterValue("true", "1", true)
            : new ParameterValue("false", "0", false);
}
