using System.Text;
using HerDocs.Diagnostics;

namespace HerDocs.Profiles;

/// <summary>The profile that comes with the program: <em>Her</em> (2013).</summary>
public static class SampleProfile
{
    /// <summary>The name under which diagnostics know it.</summary>
    public const string Path = "<sample>/her.yaml";

    /// <summary>The profile's text, read once.</summary>
    public static SourceText Text { get; } = new(Path, Load());

    private static string Load()
    {
        using var stream = typeof(SampleProfile).Assembly.GetManifestResourceStream("her.yaml")
            ?? throw new InvalidOperationException("her.yaml is not embedded in the library");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
