using System.Runtime.InteropServices;

namespace HerDocs.Fonts;

/// <summary>Owns an hb_buffer_t. Each thread has one and uses it again for every run.</summary>
internal sealed class HarfBuzzBuffer : SafeHandle
{
    [ThreadStatic]
    private static HarfBuzzBuffer? ofThisThread;

    public HarfBuzzBuffer()
        : base(0, ownsHandle: true) => SetHandle(HarfBuzz.hb_buffer_create());

    public static HarfBuzzBuffer OfThisThread => ofThisThread ??= new HarfBuzzBuffer();

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_buffer_destroy(handle);
        return true;
    }
}
