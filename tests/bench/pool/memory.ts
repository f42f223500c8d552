import type { BrowserContext, Page } from 'playwright';

interface HeapUsage {
	readonly usedSize: number;
	readonly embedderHeapUsedSize?: number;
	readonly backingStorageSize?: number;
}

/** Megabytes that a page and all its workers hold after garbage was collected: objects, and what columns lie in. */
export async function memoryOf(context: BrowserContext, page: Page): Promise<number> {
	const session = await context.newCDPSession(page);
	const workers: string[] = [];
	session.on('Target.attachedToTarget', ({ sessionId }) => workers.push(sessionId));
	await session.send('Target.setAutoAttach', {
		autoAttach: true,
		waitForDebuggerOnStart: false,
		flatten: false
	});
	await page.waitForTimeout(500);
	await session.send('HeapProfiler.collectGarbage');
	let bytes = bytesOf(await session.send('Runtime.getHeapUsage'));
	for (const worker of workers) {
		const ask = (method: string) => askWorker<HeapUsage>(session, worker, method);
		await ask('HeapProfiler.collectGarbage');
		bytes += bytesOf(await ask('Runtime.getHeapUsage'));
	}
	await session.detach();
	return bytes / 2 ** 20;
}

function bytesOf({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }: HeapUsage) {
	return usedSize + embedderHeapUsedSize + backingStorageSize;
}

let asked = 0;

type Session = Awaited<ReturnType<BrowserContext['newCDPSession']>>;

/** A worker is spoken to through its page, in messages of text. */
function askWorker<T>(session: Session, sessionId: string, method: string): Promise<T> {
	const id = ++asked;
	return new Promise((resolve) => {
		const hear = (event: { sessionId: string; message: string }) => {
			const answer = JSON.parse(event.message) as { id?: number; result?: T };
			if (event.sessionId !== sessionId || answer.id !== id) return;
			session.off('Target.receivedMessageFromTarget', hear);
			resolve(answer.result ?? ({ usedSize: 0 } as T));
		};
		session.on('Target.receivedMessageFromTarget', hear);
		const message = JSON.stringify({ id, method });
		void session.send('Target.sendMessageToTarget', { sessionId, message });
	});
}
