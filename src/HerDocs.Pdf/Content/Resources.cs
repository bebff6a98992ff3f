using System.Globalization;
using HerDocs.Pdf.Color;
using HerDocs.Pdf.Fonts;
using HerDocs.Pdf.Images;
using HerDocs.Pdf.Reading;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Content;

/// <summary>What the operators of a content stream name (ISO 32000-2 §7.8.3); names are given in the order of first use.</summary>
internal sealed class Resources
{
    private readonly Category fonts = new("F");
    private readonly Category externalObjects = new("X");
    private readonly Category graphicsStates = new("G");
    private readonly Category shadings = new("S");
    private readonly Category patterns = new("P");
    private readonly Dictionary<Opacity, Opacity> opacities = [];
    private readonly Dictionary<Blending, Blending> blendings = [];
    private readonly Dictionary<SoftMask, SoftMask> softMasks = [];

    private readonly HashSet<PdfForm> forms = [];
    private bool isTransparent;

    /// <summary>Whether anything is painted by other than the opaque model (ISO 32000-2 §11).</summary>
    public bool HasTransparency => isTransparent || forms.Any(form => form.HasTransparency);

    /// <summary>Whether inks are named whose look no profile of their own says.</summary>
    public bool UsesCmyk { get; set; }

    public string Name(PdfFont font) => fonts.Name(font);

    public string Name(Shading shading)
    {
        UsesCmyk |= shading.IsCmyk;
        return shadings.Name(shading);
    }

    public string Name(PdfImage image)
    {
        UsesCmyk |= image.IsDeviceCmyk;
        isTransparent |= image.HasAlpha;
        return externalObjects.Name(image);
    }

    public string Name(PdfForm form)
    {
        forms.Add(form);
        return externalObjects.Name(form);
    }

    public string Name(ImportedPage page) => externalObjects.Name(page);

    public string Name(Opacity opacity)
    {
        isTransparent |= opacity is not { Fill: 1, Stroke: 1 };
        if (!opacities.TryAdd(opacity, opacity))
            opacity = opacities[opacity];
        return graphicsStates.Name(opacity);
    }

    public string Name(Blending blending)
    {
        isTransparent |= blending.Mode != BlendMode.Normal;
        if (!blendings.TryAdd(blending, blending))
            blending = blendings[blending];
        return graphicsStates.Name(blending);
    }

    public string Name(ShadingPattern pattern)
    {
        UsesCmyk |= pattern.IsCmyk;
        return patterns.Name(pattern);
    }

    public string Name(SoftMask mask)
    {
        isTransparent = true;
        forms.Add(mask.Form);
        if (!softMasks.TryAdd(mask, mask))
            mask = softMasks[mask];
        return graphicsStates.Name(mask);
    }

    /// <summary>Whether a form is painted here or by one that is.</summary>
    public bool Reach(PdfForm form) => forms.Contains(form) || forms.Any(painted => painted.Content.Resources.Reach(form));

    public PdfDictionary ToDictionary(PdfFile file) => new()
    {
        ["ColorSpace"] = UsesCmyk ? DefaultCmyk(file) : null,
        ["ExtGState"] = graphicsStates.ToDictionary(file),
        ["Font"] = fonts.ToDictionary(file),
        ["Pattern"] = patterns.ToDictionary(file),
        ["Shading"] = shadings.ToDictionary(file),
        ["XObject"] = externalObjects.ToDictionary(file),
    };

    /// <summary>What DeviceCMYK stands for (ISO 32000-2 §8.6.5.6), as the output intent says it for RGB and gray only.</summary>
    private static PdfDictionary DefaultCmyk(PdfFile file) =>
        new() { ["DefaultCMYK"] = new PdfArray { new PdfName("ICCBased"), file.Refer(CmykProfile.Instance) } };

    /// <summary>The resources of one kind.</summary>
    private sealed class Category(string prefix)
    {
        private readonly Dictionary<IIndirectObject, string> names = new(ReferenceEqualityComparer.Instance);

        public string Name(IIndirectObject resource)
        {
            if (!names.TryGetValue(resource, out var name))
                names.Add(resource, name = prefix + (names.Count + 1).ToString(CultureInfo.InvariantCulture));
            return name;
        }

        public PdfDictionary? ToDictionary(PdfFile file)
        {
            if (names.Count == 0)
                return null;
            var dictionary = new PdfDictionary();
            foreach (var (resource, name) in names)
                dictionary[name] = file.Refer(resource);
            return dictionary;
        }
    }
}
