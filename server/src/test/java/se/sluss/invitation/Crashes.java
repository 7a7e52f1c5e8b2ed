package se.sluss.invitation;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import reactor.core.publisher.Mono;
import se.sluss.platform.outbox.Job;
import se.sluss.platform.outbox.JobHandler;

/**
 * Lets nodes die at the worst moment: the effect on the world has taken place, and nothing of it is written down. To the
 * outbox it is as if another node took the job up again.
 */
final class Crashes implements BeanPostProcessor {

    private final Set<String> ordered = ConcurrentHashMap.newKeySet();

    /** The next job about one of these invitations dies. */
    void order(Collection<String> invitations) {
        ordered.addAll(invitations);
    }

    void forget(Collection<String> invitations) {
        ordered.removeAll(invitations);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JobHandler ? mortal(bean) : bean;
    }

    /** Of the same type, since others may ask for it by that. */
    private Object mortal(Object handler) {
        var factory = new ProxyFactory(handler);
        factory.setProxyTargetClass(true);
        factory.addAdvice((MethodInterceptor) this::invoke);
        return factory.getProxy(handler.getClass().getClassLoader());
    }

    private @Nullable Object invoke(MethodInvocation call) throws Throwable {
        Object result = call.proceed();
        return call.getArguments().length == 1
                        && call.getArguments()[0] instanceof Job job
                        && result instanceof Mono<?> outcome
                ? outcome.flatMap(reached -> end(job, reached))
                : result;
    }

    private Mono<Object> end(Job job, Object reached) {
        return ordered.removeIf(job.key()::contains)
                ? Mono.error(new IllegalStateException("crashed"))
                : Mono.just(reached);
    }
}
