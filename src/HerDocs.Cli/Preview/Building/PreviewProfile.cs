using HerDocs.Cli.Building;
using HerDocs.Cli.Preview.Watching;
using HerDocs.Profiles;

namespace HerDocs.Cli.Preview.Building;

/// <summary>The profile of a preview, read again when it or a picture beside it has changed.</summary>
internal sealed class PreviewProfile
{
    private readonly PreviewRequest request;
    private ProfileFile? read;

    public PreviewProfile(PreviewRequest request) => this.request = request;

    /// <summary>The path as the user gave it.</summary>
    public string Name => request.Profile ?? SampleProfile.Path;

    public ReadLog Log { get; private set; } = new();

    public void Forget() => (read, Log) = (null, new ReadLog());

    public ProfileFile Read(CancellationToken cancellation)
    {
        if (read is not null)
            return read;
        if (request.Profile is not { } path)
            return read = ProfileFiles.Sample();
        var context = request.Context with { OpenFolder = Log.Open(request.Context), Cancellation = cancellation };
        Log.Note(context.FullPath(path));
        return read = ProfileFiles.Read(path, context);
    }
}
