using HerDocs.Profiles.Schema;

namespace HerDocs.Profiles;

/// <summary>The JSON Schema of profiles, written from what <see cref="ProfileReader"/> reads by.</summary>
public static class ProfileJsonSchema
{
    /// <summary>The name under which the schema stands beside a profile.</summary>
    public const string FileName = "profile.schema.json";

    public static string Write() =>
        JsonSchema.Write(ProfileSchema.Root, "Film profile", "Everything known of one film, from which HerDocs makes its documents.");
}
