using System.Text;
using System.Text.Json;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles;

/// <summary>A profile to begin with: what is needed, filled in so that it can be built at once, and everything else as notes.</summary>
public static class StarterProfile
{
    private const string Place = "{title}";

    /// <summary>The profile of a film, as YAML.</summary>
    public static string Write(string title) => Load().Replace(Place, Scalar(title), StringComparison.Ordinal);

    /// <summary>The title that a file name stands for: <c>the-400-blows</c> is <c>The 400 Blows</c>.</summary>
    public static string TitleOf(string fileName)
    {
        var words = fileName.Split(['-', '_', ' '], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <summary>A text as YAML: in quotation marks where it could mean anything else.</summary>
    private static string Scalar(string text)
    {
        var isPlain = text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c == ' ') && CoreSchema.Resolve(text) == ScalarKind.Text;
        return isPlain ? text : $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
    }

    private static string Load()
    {
        using var stream = typeof(StarterProfile).Assembly.GetManifestResourceStream("starter.yaml")
            ?? throw new InvalidOperationException("starter.yaml is not embedded in the library");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
