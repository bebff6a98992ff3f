using System.Collections.Concurrent;
using System.Security.Cryptography;
using HerDocs.Diagnostics;
using HerDocs.Fonts;
using QuestPDF.Drawing;

namespace HerDocs.QuestPdf.Texts;

/// <summary>
/// The fonts that QuestPDF has been given: for the whole process, so each has a family of its own, called by what is in it. Which face
/// sets a character is our library's choice.
/// </summary>
internal static class RegisteredFonts
{
    private static readonly ConcurrentDictionary<FontInstance, string?> Names = new(ReferenceEqualityComparer.Instance);
    private static readonly HashSet<string> Registered = [];
    private static readonly Lock Registering = new();

    /// <summary>Null, with a diagnostic, when the font is damaged.</summary>
    public static string? NameOf(FontInstance font, DiagnosticBag diagnostics) => Names.GetOrAdd(font, _ => Register(font, diagnostics));

    private static string? Register(FontInstance font, DiagnosticBag diagnostics)
    {
        if (FontSubset.Whole(font, diagnostics) is not { } file)
            return null;
        var name = $"{font.Face.PostScriptName} {Convert.ToHexString(SHA256.HashData(file))[..16]}";
        lock (Registering)
        {
            if (Registered.Add(name))
            {
                using var stream = new MemoryStream(file);
                FontManager.RegisterFontWithCustomName(name, stream);
            }
        }
        return name;
    }
}
