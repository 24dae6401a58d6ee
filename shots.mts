import { chromium } from '@playwright/test';
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] });
const list = process.argv.slice(2);
for (const w of [360,768,1440]) { const p = await b.newPage({ viewport:{width:w,height:900} });
 for (const [i,u] of list.entries()) { await p.goto('http://localhost:3312'+u); await p.screenshot({ path:`/tmp/shots/${i}-${w}.png`, fullPage: w!==1440 }); const o = await p.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth); if(o>0) console.log('overflow',w,u,o); } await p.close(); }
await b.close();
