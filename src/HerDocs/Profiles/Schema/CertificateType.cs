using HerDocs.Profiles;

namespace HerDocs.Profiles.Schema;

/// <summary>
/// One certificate as documents show it and paths name it: a body and its mark. In a profile it is no group but a key and the value
/// behind it.
/// </summary>
internal static class CertificateType
{
    public static readonly SchemaKey<Sourced<string>> Body = new("body", TextType.Line, "Who gave the mark.") { IsRequired = true };

    public static readonly SchemaKey<Sourced<string>> Mark = new("mark", TextType.Line, "The mark.") { IsRequired = true };

    public static readonly ObjectType<Certificate> Entry =
        new("a body and its mark", [Body, Mark], fields => new Certificate(fields.Required(Body), fields.Required(Mark)));
}
