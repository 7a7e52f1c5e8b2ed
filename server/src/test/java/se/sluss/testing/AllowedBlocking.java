package se.sluss.testing;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** The blocking calls that BlockHound lets pass on an event loop, each with its reason. */
public final class AllowedBlocking implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder builder) {
        // Loading a class reads a jar, once for each class.
        builder.allowBlockingCallsInside("java.lang.ClassLoader", "loadClass");
        builder.allowBlockingCallsInside("java.util.ServiceLoader$LazyClassPathLookupIterator", "hasNext");
        // The description of the API is made once, in the background; a call before that waits for it.
        builder.allowBlockingCallsInside("org.springdoc.api.AbstractOpenApiResource", "getOpenApi");
        // The random source of the operating system does not wait once the machine has started.
        builder.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes");
        builder.allowBlockingCallsInside("sun.security.provider.NativePRNG$RandomIO", "readFully");
        // Jackson learns each type once; whoever needs one that is just being learned waits for an instant.
        builder.allowBlockingCallsInside(
                "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer");
        // Its module for Kotlin looks at each type once too, behind a lock of Kotlin's reflection.
        builder.allowBlockingCallsInside(
                "kotlin.reflect.jvm.internal.impl.storage.LockBasedStorageManager$MapBasedMemoizedFunction", "invoke");
        // Netty's pool of buffers guards its parts with locks that are held for an instant: for a new buffer, for one
        // that grows, and for one that comes back.
        builder.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator", "allocate");
        builder.allowBlockingCallsInside("io.netty.buffer.AbstractReferenceCountedByteBuf", "release");
    }
}
