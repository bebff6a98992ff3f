using HerDocs.Diagnostics;

namespace HerDocs.Fonts;

/// <summary>Gathers the faces that documents may use. The order of adding is the order of preference for fallback.</summary>
public sealed class FontLibraryBuilder
{
    private readonly List<FontFaceDeclaration> fromFiles = [];
    private readonly List<FontFaceDeclaration> declared = [];
    private readonly Dictionary<string, IReadOnlyList<string>> generics = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds every face of a file under the family that the font itself names.</summary>
    /// <param name="path">How the user knows the file.</param>
    public FontLibraryBuilder AddFile(string path, byte[] data, DiagnosticBag diagnostics)
    {
        for (var index = 0; index < FontFace.FaceCount(data); index++)
        {
            if (FontFace.Read(path, data, diagnostics, index) is not { } face)
                break;
            Add(face);
        }
        return this;
    }

    /// <summary>Adds a face under the family that the font itself names.</summary>
    public FontLibraryBuilder Add(FontFace face)
    {
        fromFiles.Add(new FontFaceDeclaration(face.Family, face));
        return this;
    }

    /// <summary>Adds what an @font-face rule declares. A declared family hides what files hold under its name (CSS Fonts 4 §4.2).</summary>
    public FontLibraryBuilder Add(FontFaceDeclaration declaration)
    {
        declared.Add(declaration);
        return this;
    }

    /// <summary>Says which families a generic family such as <c>serif</c> stands for, the best first.</summary>
    public FontLibraryBuilder SetGeneric(string generic, IReadOnlyList<string> families)
    {
        generics[generic] = families;
        return this;
    }

    public FontLibrary Build()
    {
        var hidden = declared.Select(declaration => declaration.Family).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var families = declared
            .Concat(fromFiles.Where(declaration => !hidden.Contains(declaration.Family)))
            .GroupBy(declaration => declaration.Family, StringComparer.OrdinalIgnoreCase)
            .Select(group => new FontFamily(group.Key, [.. group.Select(declaration => new FamilyMember(declaration))]));
        return new FontLibrary([.. families], new Dictionary<string, IReadOnlyList<string>>(generics, StringComparer.OrdinalIgnoreCase));
    }
}
