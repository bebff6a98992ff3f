using HerDocs.Css;
using HerDocs.Css.Values;
using QuestColor = QuestPDF.Infrastructure.Color;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>Gradients that QuestPDF can paint: along a line, their colours evenly spread.</summary>
internal static class Gradients
{
    /// <returns>QuestPDF counts degrees clockwise from the right; null for what it cannot paint.</returns>
    public static (float Angle, QuestColor[] Colors)? Simple(ComputedStyle style)
    {
        if (style.BackgroundImage is not [LinearGradient { IsRepeating: false, ToCorner: false } gradient]
            || style.BackgroundSize is not [{ Width: null, Height: null, Fit: BackgroundFit.None }]
            || gradient.Stops.Any(stop => stop.Color is null || stop.Position is not null))
        {
            return null;
        }
        return ((float)((gradient.Angle + 270) % 360), [.. gradient.Stops.Select(stop => stop.Color!.Value.ForQuestPdf())]);
    }
}
