using System.Globalization;

namespace HerDocs.Cli.Preview.Building;

/// <summary>
/// What a preview shows at the moment: of each document the last pages that could be made, and what the last build found. Safe for
/// several threads.
/// </summary>
internal sealed class PreviewBoard
{
    /// <summary>Versions of a document that viewers may still be asking for.</summary>
    private const int VersionsKept = 3;

    private readonly Lock changing = new();
    private readonly Dictionary<string, ShownDocument> shown = new(StringComparer.Ordinal);
    private IReadOnlyList<string> names = [];

    /// <summary>Told the name of a document that has changed.</summary>
    public event Action<string>? Changed;

    /// <summary>Which documents are on a screen, by their ids; null when nobody has said.</summary>
    public Func<string, bool>? Shows { get; set; }

    /// <summary>The profile, as the user knows it.</summary>
    public string Profile { get; private set; } = "";

    /// <summary>The documents in the order in which they were named.</summary>
    public IReadOnlyList<ShownDocument> Documents
    {
        get
        {
            lock (changing)
                return [.. names.Select(name => shown[name])];
        }
    }

    public void Open(string profile, IReadOnlyList<string> documents)
    {
        Profile = profile;
        lock (changing)
        {
            for (var i = 0; i < documents.Count; i++)
                shown[documents[i]] = new ShownDocument(documents[i], (i + 1).ToString(CultureInfo.InvariantCulture));
            names = documents;
        }
    }

    public ShownDocument? Find(string name)
    {
        lock (changing)
            return shown.GetValueOrDefault(name);
    }

    /// <summary>Whether somebody sees a document at the moment.</summary>
    public bool IsLookedAt(string name) => Shows is null || Shows(Find(name)!.Id);

    /// <summary>Notes that documents are being built.</summary>
    public void Begin(IEnumerable<string> documents)
    {
        foreach (var name in documents)
            Change(name, document => document with { IsBuilding = true });
    }

    /// <summary>Shows what came of a build; where that are no pages, the last good ones stay.</summary>
    public void Show(string name, BuildResult result) => Change(name, document => document with
    {
        IsBuilding = false,
        Last = result with { Film = result.Film ?? document.Last?.Film },
        Versions = result.Pages is { } pages ? [pages, .. document.Versions.Take(VersionsKept - 1)] : document.Versions,
    });

    private void Change(string name, Func<ShownDocument, ShownDocument> change)
    {
        lock (changing)
            shown[name] = change(shown[name]);
        Changed?.Invoke(name);
    }
}

/// <summary>A document of a preview.</summary>
/// <param name="Name">Its layout, as typed.</param>
/// <param name="Id">What addresses call it.</param>
internal sealed record ShownDocument(string Name, string Id)
{
    public bool IsBuilding { get; init; } = true;

    /// <summary>The last build; null before the first is done.</summary>
    public BuildResult? Last { get; init; }

    /// <summary>Builds that gave pages, the newest first.</summary>
    public IReadOnlyList<BuiltPages> Versions { get; init; } = [];

    /// <summary>What is shown: the last pages that could be made.</summary>
    public BuiltPages? Pages => Versions.Count > 0 ? Versions[0] : null;
}
